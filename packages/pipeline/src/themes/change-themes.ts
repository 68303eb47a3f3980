import {
  type Bilingual,
  type ChangeConflict,
  type ChangeRefusal,
  changeConflicts,
  changeRefusal,
  deedFor,
  isUnthemed,
  labelRefusal,
  newestEventOf,
  survivorOf,
  type Theme,
  type ThemeChange,
  type ThemeDeed,
  type ThemeLaw,
  themeLawFrom,
  themesOf,
} from '@doleances/core';
import type { BacklogRow, Resettled, SplitLesson, ThemeEventRow, ThemeGrievance } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { ringAll } from '../running/run-stage.ts';
import { loadRankingFacts } from '../stages/4-rank.ts';
import { type RankChange, rankChangesFor } from './rank-preview.ts';
import { RANK_SUBJECT } from './subjects.ts';

export type ThemeChangeRequest = {
  readonly change: ThemeChange;
  readonly who: string;
  readonly why: string | null;
  /** The preview this was decided on; `null` when nobody looked. */
  readonly seen: number | null;
  /** Somebody read the conflicts and wants it all the same. */
  readonly isConfirmed: boolean;
};

/** What a change would do, before it is done. */
export type ThemePreview = {
  readonly deed: ThemeDeed;
  readonly complaints: number;
  readonly clients: number;
  readonly ranks: readonly RankChange[];
  readonly conflicts: readonly ChangeConflict[];
  /** Some of the words that move, the newest first. */
  readonly quotes: readonly string[];
  /** Given back with the request, so that a theme that moved meanwhile is noticed. */
  readonly seen: number;
};

export type ThemeChangeRefused =
  | { readonly reason: ChangeRefusal | 'no_firm' | 'nothing_taken' | 'nothing_left' | 'too_many' | 'busy' }
  | { readonly reason: 'judges_person'; readonly answer: Bilingual }
  /** Say it again with `isConfirmed`, or something else. */
  | { readonly reason: 'conflict' | 'moved_meanwhile'; readonly preview: ThemePreview };

export type ThemePreviewOutcome =
  | { readonly ok: true; readonly preview: ThemePreview }
  | ({ readonly ok: false } & ThemeChangeRefused);
export type ThemeChangeOutcome =
  | { readonly ok: true; readonly preview: ThemePreview; readonly event: ThemeEventRow }
  | ({ readonly ok: false } & ThemeChangeRefused);

/** Chosen one by one; more is what rules are for. */
const CHOSEN_MAX = 500;
/** Of what stays when grievances are chosen, so many teach the difference. */
const STAYING_LESSONS_MAX = 30;
const THEME_GRIEVANCES_MAX = 20_000;
const QUOTES_SHOWN = 5;
/** A person waits for the batch that is being grouped now. */
const TURN_SECONDS = 5;

/** What a change would do: how much it moves, which ranks, and what speaks against it. Nothing is written. */
export async function previewThemeChange(
  ports: Ports,
  request: Pick<ThemeChangeRequest, 'change' | 'why'>,
): Promise<ThemePreviewOutcome> {
  const planned = await planFor(ports, request);
  return planned.ok ? { ok: true, preview: planned.plan.preview } : planned;
}

/** Makes a change, under the lock that grouping holds: no complaint is grouped by the law of before meanwhile. */
export async function changeThemes(ports: Ports, request: ThemeChangeRequest): Promise<ThemeChangeOutcome> {
  const outcome = await ports.store.withGroupingLock(async (epoch): Promise<ThemeChangeOutcome> => {
    const planned = await planFor(ports, request);
    if (!planned.ok) return planned;
    const { preview, founded, lessons } = planned.plan;
    if (request.seen !== null && request.seen !== preview.seen) {
      return { ok: false, reason: 'moved_meanwhile', preview };
    }
    if (preview.conflicts.length > 0 && !request.isConfirmed) return { ok: false, reason: 'conflict', preview };
    const { who, why } = request;
    const deed = { deed: preview.deed, who, why: cleanWhy(why), founded, lessons, rankSubject: RANK_SUBJECT };
    const saved = await ports.store.saveDeed(deed, epoch);
    await ringAll(ports, saved.bells);
    return { ok: true, preview, event: saved.event };
  }, TURN_SECONDS);
  return outcome === 'busy' ? { ok: false, reason: 'busy' } : outcome;
}

const cleanWhy = (why: string | null): string | null => why?.trim() || null;

type Plan = {
  readonly preview: ThemePreview;
  readonly founded: Theme | null;
  readonly lessons: readonly SplitLesson[];
};
type Planned = { readonly ok: true; readonly plan: Plan } | ({ readonly ok: false } & ThemeChangeRefused);

async function planFor(
  ports: Ports,
  { change: asked, why }: Pick<ThemeChangeRequest, 'change' | 'why'>,
): Promise<Planned> {
  const { store } = ports;
  const [firm, all, events] = await Promise.all([ports.firms.find(), store.listBacklog(true), store.listThemeEvents()]);
  if (firm === null) return { ok: false, reason: 'no_firm' };
  const law = themeLawFrom(events);
  const change = ofToday(asked, law);
  const rows = livingRows(all, law);
  const board = { themes: rows.map(({ theme, state, owner }) => ({ ...theme, state, owner })), events };
  const refusal = changeRefusal(change, board);
  if (refusal !== null) return { ok: false, reason: refusal };
  const answer = judgesPerson(change, why);
  if (answer !== null) return { ok: false, reason: 'judges_person', answer };
  const deed = deedFor(change, events);
  const origin = rows.find(({ theme }) => theme.id === deed.themeId)?.theme ?? null;
  const moved = await movedBy(ports, change, deed);
  if (!moved.ok) return moved;
  const founded = deed.kind === 'split' && origin !== null ? foundedFrom(deed, origin) : null;
  const facts = await loadRankingFacts(store, firm, ports.now());
  const next = themeLawFrom([...events, { ...deed, id: Number.MAX_SAFE_INTEGER }]);
  const backlog = [...livingRows(all, next), ...(founded === null ? [] : [newRow(founded)])];
  const themeOf = new Map(moved.changed.map(({ grievanceId, to }) => [grievanceId, to]));
  const preview: ThemePreview = {
    deed,
    complaints: new Set(moved.changed.map(({ complaintId }) => complaintId)).size,
    clients: new Set(moved.changed.map(({ clientKey }) => clientKey)).size,
    ranks: firstOf(themesOf(deed, events), rankChangesFor(facts, { backlog, themeOf }, ports.now())),
    conflicts: changeConflicts(change, board),
    quotes: moved.quotes,
    seen: newestEventOf(themesOf(deed, events), events),
  };
  return { ok: true, plan: { preview, founded, lessons: moved.lessons } };
}

/** The themes that a change is about come before those that only make room. */
function firstOf(themeIds: readonly string[], ranks: readonly RankChange[]): readonly RankChange[] {
  const isMeant = ({ themeId }: RankChange) => themeIds.includes(themeId);
  return [...ranks.filter(isMeant), ...ranks.filter((rank) => !isMeant(rank))];
}

/** An id of before a merge means the theme that answers for it. */
function ofToday(change: ThemeChange, law: ThemeLaw): ThemeChange {
  switch (change.kind) {
    case 'merge':
      return { ...change, from: survivorOf(law, change.from), into: survivorOf(law, change.into) };
    case 'split':
      return { ...change, from: survivorOf(law, change.from) };
    case 'rename':
      return { ...change, themeId: survivorOf(law, change.themeId) };
    case 'undo':
      return change;
  }
}

/** Items of themes that nobody answers for, under their names of that law. */
function livingRows(all: readonly BacklogRow[], law: ThemeLaw): readonly BacklogRow[] {
  return all
    .filter(({ theme }) => !law.aliases.has(theme.id))
    .map((row) => ({ ...row, theme: { ...row.theme, label: law.names.get(row.theme.id) ?? row.theme.label } }));
}

function judgesPerson(change: ThemeChange, why: string | null): Bilingual | null {
  const said = 'label' in change ? [change.label.fr, change.label.en] : [];
  for (const words of [...said, why ?? '']) {
    const answer = labelRefusal(words);
    if (answer !== null) return answer;
  }
  return null;
}

/** A part of a theme is about the same thing; a split by product is about that product. */
function foundedFrom(deed: Extract<ThemeDeed, { kind: 'split' }>, origin: Theme): Theme {
  const product = deed.rule?.product ?? origin.concept.product;
  // What « Sans thème » holds has a name from now on.
  const concept = isUnthemed(origin.concept)
    ? { facet: `other:${deed.label.fr.toLowerCase()}`, product }
    : { ...origin.concept, product };
  return { id: deed.into, concept, label: deed.label, target: origin.target };
}

function newRow(theme: Theme): BacklogRow {
  return {
    id: `bkl_${theme.id}`,
    theme,
    state: 'new',
    effortHalfDays: 3,
    owner: null,
    fixedAt: null,
    expectedFall: null,
    fixNote: null,
    snoozedUntil: null,
    snooze: null,
    pinnedRank: null,
    pinnedUntil: null,
    linkUrl: null,
    ranked: null,
    rankedAt: null,
  };
}

type Moved =
  | {
      readonly ok: true;
      readonly changed: readonly Resettled[];
      readonly quotes: readonly string[];
      readonly lessons: readonly SplitLesson[];
    }
  | ({ readonly ok: false } & ThemeChangeRefused);

async function movedBy({ store }: Ports, change: ThemeChange, deed: ThemeDeed): Promise<Moved> {
  if (change.kind === 'split' && 'grievanceIds' in change.taken && deed.kind === 'split') {
    const grievances = await store.listThemeGrievances(change.from, THEME_GRIEVANCES_MAX);
    return chosenFrom(grievances, new Set(change.taken.grievanceIds), deed);
  }
  const changed = deed.kind === 'renamed' ? [] : await store.planDeed(deed);
  const moving = new Set(changed.map(({ grievanceId }) => grievanceId));
  const from = changed[0]?.from ?? deed.themeId;
  const some = await store.listThemeGrievances(from, Math.min(THEME_GRIEVANCES_MAX, changed.length + 100));
  if (change.kind === 'split') {
    if (changed.length === 0) return { ok: false, reason: 'nothing_taken' };
    if (some.every(({ id }) => moving.has(id))) return { ok: false, reason: 'nothing_left' };
  }
  const quotes = some.filter(({ id }) => moving.has(id)).map(({ quote }) => quote);
  return { ok: true, changed, quotes: quotes.slice(0, QUOTES_SHOWN), lessons: [] };
}

/** By the id of a grievance, or of a complaint for all it says of this theme. */
function chosenFrom(
  grievances: readonly ThemeGrievance[],
  ids: ReadonlySet<string>,
  { themeId, into }: Extract<ThemeDeed, { kind: 'split' }>,
): Moved {
  const chosen = grievances.filter(({ id, complaintId }) => ids.has(id) || ids.has(complaintId));
  const found = new Set(chosen.flatMap(({ id, complaintId }) => [id, complaintId] as string[]));
  // One that is no longer there moved since somebody chose it: taking the others would do something else than was said.
  if (chosen.length === 0 || [...ids].some((id) => !found.has(id))) return { ok: false, reason: 'nothing_taken' };
  if (chosen.length === grievances.length) return { ok: false, reason: 'nothing_left' };
  if (chosen.length > CHOSEN_MAX) return { ok: false, reason: 'too_many' };
  const staying = grievances.filter(({ id }) => !found.has(id));
  const teaching = staying.slice(0, Math.min(STAYING_LESSONS_MAX, Math.max(chosen.length, 5)));
  return {
    ok: true,
    changed: chosen.map(({ id, complaintId, clientKey }) => ({
      grievanceId: id,
      complaintId,
      clientKey,
      from: themeId,
      to: into,
    })),
    quotes: chosen.slice(0, QUOTES_SHOWN).map(({ quote }) => quote),
    lessons: [
      ...chosen.map((grievance) => ({ grievance, is: into, isLesson: false })),
      ...teaching.map((grievance) => ({ grievance, is: themeId, isLesson: true })),
    ],
  };
}
