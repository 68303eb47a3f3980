import type { Severity } from '../2-signals/signals.ts';
import type { ThemeTrend } from '../3-themes/theme.ts';
import type { BacklogState } from './backlog.ts';

/** What wakes a sleeping item beside its date; any one of them does. */
export type Snooze = {
  readonly since: string;
  /** Wakes with that many more clients. */
  readonly clientsMore: number | null;
  /** Wakes with a complaint at least this severe. */
  readonly severityMin: Severity | null;
  readonly ifGrowing: boolean;
  /** Clients in the ranking window when it was put to sleep. */
  readonly clientsThen: number;
  readonly stateBefore: BacklogState;
};

/** A backlog item as far as its life goes. */
export type LivingItem = {
  readonly state: BacklogState;
  readonly effortHalfDays: number;
  readonly owner: string | null;
  readonly fixedAt: Date | null;
  readonly expectedFall: number | null;
  readonly fixNote: string | null;
  readonly snoozedUntil: Date | null;
  readonly snooze: Snooze | null;
  readonly pinnedRank: number | null;
  readonly pinnedUntil: Date | null;
  readonly linkUrl: string | null;
};

export type ItemChange = Partial<LivingItem>;

/** What a person does to an item. */
export type ItemAction =
  | { readonly kind: 'start' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'fix'; readonly on: Date; readonly expectedFall: number | null; readonly note: string | null }
  | {
      readonly kind: 'snooze';
      readonly until: Date | null;
      readonly clientsMore: number | null;
      readonly severityMin: Severity | null;
      readonly ifGrowing: boolean;
    }
  | { readonly kind: 'wake' }
  | { readonly kind: 'assign'; readonly owner: string | null }
  | { readonly kind: 'estimate'; readonly effortHalfDays: number }
  | { readonly kind: 'pin'; readonly rank: number; readonly until: Date | null }
  | { readonly kind: 'unpin' }
  | { readonly kind: 'link'; readonly url: string | null }
  | { readonly kind: 'comment'; readonly text: string };

export type ItemRefusal =
  | 'fixed_later'
  | 'bad_fall'
  | 'wakes_before'
  | 'wakes_never'
  | 'bad_count'
  | 'bad_severity'
  | 'awake'
  | 'bad_owner'
  | 'bad_effort'
  | 'bad_rank'
  | 'bad_link'
  | 'bad_comment'
  | 'unchanged';

export type ItemVerdict =
  | { readonly ok: true; readonly change: ItemChange; readonly comment: string | null }
  | { readonly ok: false; readonly reason: ItemRefusal };

const OWNER_CHARS_MAX = 80;
const COMMENT_CHARS_MAX = 2_000;
const NOTE_CHARS_MAX = 300;
const URL_CHARS_MAX = 500;
const RANK_MAX = 999;
const CLIENTS_MORE_MAX = 10_000;
const SEVERITIES: readonly Severity[] = [1, 2, 4, 8];

export type ItemFrame = {
  readonly now: Date;
  /** Efforts that may be chosen, in half-days. */
  readonly effortSteps: readonly number[];
  /** Clients in the ranking window. */
  readonly clients: number;
  /** What undoing a fix restores; without it the item is new. */
  readonly beforeFix?: ItemChange;
};

const refused = (reason: ItemRefusal): ItemVerdict => ({ ok: false, reason });
const AWAKE = { snoozedUntil: null, snooze: null } as const;

/**
 * What an action changes in an item, or why it cannot be done.
 *
 * Only the figures say that a fix holds (`verified`) or does not (`regressed`): nobody can set these by hand.
 */
export function itemChangeFor(item: LivingItem, action: ItemAction, frame: ItemFrame): ItemVerdict {
  const verdict = judged(item, action, frame);
  if (!verdict.ok || verdict.comment !== null) return verdict;
  const fields = Object.entries(verdict.change) as [keyof LivingItem, unknown][];
  const changed = fields.filter(([field, value]) => !isSame(item[field], value));
  if (changed.length === 0) return refused('unchanged');
  return { ok: true, change: Object.fromEntries(changed), comment: null };
}

function judged(item: LivingItem, action: ItemAction, frame: ItemFrame): ItemVerdict {
  switch (action.kind) {
    case 'start':
      return changedTo({ state: 'in_progress', ...AWAKE });
    case 'reopen': {
      const before = item.state === 'fixed' || item.state === 'verified' ? frame.beforeFix : undefined;
      return changedTo({ state: 'new', fixedAt: null, expectedFall: null, fixNote: null, ...AWAKE, ...before });
    }
    case 'fix':
      return fixed(action, frame);
    case 'snooze':
      return asleep(item, action, frame);
    case 'wake':
      return item.state === 'snoozed' ? changedTo(wakingOf(item)) : refused('awake');
    case 'assign': {
      const owner = action.owner?.trim() || null;
      const isBad = owner !== null && (owner.length > OWNER_CHARS_MAX || /\p{C}/u.test(owner));
      return isBad ? refused('bad_owner') : changedTo({ owner });
    }
    case 'estimate':
      return frame.effortSteps.includes(action.effortHalfDays)
        ? changedTo({ effortHalfDays: action.effortHalfDays })
        : refused('bad_effort');
    case 'pin':
      if (!Number.isInteger(action.rank) || action.rank < 1 || action.rank > RANK_MAX) return refused('bad_rank');
      if (action.until !== null && !(action.until > frame.now)) return refused('wakes_before');
      return changedTo({ pinnedRank: action.rank, pinnedUntil: action.until });
    case 'unpin':
      return changedTo({ pinnedRank: null, pinnedUntil: null });
    case 'link':
      return action.url === null || isLink(action.url) ? changedTo({ linkUrl: action.url }) : refused('bad_link');
    case 'comment': {
      const text = action.text.trim();
      if (text === '' || text.length > COMMENT_CHARS_MAX) return refused('bad_comment');
      return { ok: true, change: {}, comment: text };
    }
  }
}

function changedTo(change: ItemChange): ItemVerdict {
  return { ok: true, change, comment: null };
}

/** A page on the web: what the dashboard links to must not be a script. */
function isLink(url: string): boolean {
  return url.length <= URL_CHARS_MAX && URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

function fixed({ on, expectedFall, note }: ItemAction & { kind: 'fix' }, { now }: ItemFrame): ItemVerdict {
  if (Number.isNaN(on.getTime()) || on > now) return refused('fixed_later');
  if (expectedFall !== null && !(expectedFall > 0 && expectedFall <= 1)) return refused('bad_fall');
  const fixNote = note?.trim() || null;
  if (fixNote !== null && fixNote.length > NOTE_CHARS_MAX) return refused('bad_comment');
  return changedTo({ state: 'fixed', fixedAt: on, expectedFall, fixNote, ...AWAKE });
}

function asleep(item: LivingItem, action: ItemAction & { kind: 'snooze' }, frame: ItemFrame): ItemVerdict {
  const { until, clientsMore, severityMin, ifGrowing } = action;
  if (until !== null && !(until > frame.now)) return refused('wakes_before');
  if (clientsMore !== null && !(Number.isInteger(clientsMore) && clientsMore > 0 && clientsMore <= CLIENTS_MORE_MAX)) {
    return refused('bad_count');
  }
  if (severityMin !== null && !SEVERITIES.includes(severityMin)) return refused('bad_severity');
  // Asleep without end an item would be a way to make a theme vanish.
  if (until === null && clientsMore === null && severityMin === null && !ifGrowing) return refused('wakes_never');
  const stateBefore = item.state === 'snoozed' ? (item.snooze?.stateBefore ?? 'new') : item.state;
  const since = frame.now.toISOString();
  const snooze = { since, clientsMore, severityMin, ifGrowing, clientsThen: frame.clients, stateBefore };
  return changedTo({ state: 'snoozed', snoozedUntil: until, snooze });
}

type ToldChange = { readonly field: string; readonly was: string | null; readonly is: string | null };

/** What the last fix changed, back as it was; empty where no fix is told. @param changes Of each event, newest first. */
export function beforeFixIn(changes: readonly (readonly ToldChange[])[]): ItemChange {
  const fix = changes.find((told) => told.some(({ field, is }) => field === 'state' && is === 'fixed')) ?? [];
  const was = new Map(fix.map((told) => [told.field, told.was]));
  const state = RESTORED.find((one) => one === was.get('state'));
  if (state === undefined) return {};
  const [fixedAt, fall] = [was.get('fixedAt') ?? null, was.get('expectedFall') ?? null];
  return {
    state,
    fixedAt: fixedAt === null ? null : new Date(fixedAt),
    expectedFall: fall === null ? null : Number(fall),
    fixNote: was.get('fixNote') ?? null,
  };
}

/** An item that slept when it was fixed wakes by it, and stays awake. */
const RESTORED: readonly BacklogState[] = ['in_progress', 'regressed'];

/** The change that wakes an item: the state it had, or new. */
export function wakingOf({ snooze }: Pick<LivingItem, 'snooze'>): ItemChange {
  return { state: snooze?.stateBefore ?? 'new', ...AWAKE };
}

/** What happened to the theme of a sleeping item since it was put to sleep. */
export type SinceSnooze = {
  readonly now: Date;
  /** Clients who complained since. */
  readonly newClients: number;
  /** The worst since; `null` when nobody complained. */
  readonly worst: Severity | null;
  readonly clients: number;
  readonly trend: ThemeTrend;
};

export type WakeReason = 'date' | 'clients' | 'severity' | 'growing';

/** Why a sleeping item wakes now; `null` while it sleeps on. */
export function wakeReasonOf(
  { state, snoozedUntil, snooze }: Pick<LivingItem, 'state' | 'snoozedUntil' | 'snooze'>,
  { now, newClients, worst, clients, trend }: SinceSnooze,
): WakeReason | null {
  if (state !== 'snoozed') return null;
  if (snoozedUntil !== null && snoozedUntil <= now) return 'date';
  if (snooze === null) return null;
  if (snooze.severityMin !== null && worst !== null && worst >= snooze.severityMin) return 'severity';
  if (snooze.clientsMore !== null && newClients >= snooze.clientsMore) return 'clients';
  // Growing when it was put to sleep it would wake at once: it must have grown since.
  return snooze.ifGrowing && trend === 'growing' && clients > snooze.clientsThen ? 'growing' : null;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  return one === other;
}
