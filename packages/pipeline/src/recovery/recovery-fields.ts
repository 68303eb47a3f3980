import {
  CLAIM_STATES,
  centsTyped,
  type Fault,
  type GestureForm,
  type IncidentFacts,
  RETURN_DAYS,
  type RecoveryDeed,
  type RecoveryRefusal,
  shareTyped,
  TOLD_CHANNELS,
  toldFault,
} from '@doleances/core';

export const FAULTS: readonly Fault[] = ['us', 'supplier', 'client', 'force_majeure'];
export const GESTURE_FORMS: readonly GestureForm[] = ['time', 'goods', 'money', 'deed'];

/** What a form, a program or the command line typed, by name; `null` where nothing was. */
export type Typed = (name: string) => string | null;
/** What is true where nothing else was typed. */
export type TypedDefaults = {
  readonly now: Date;
  readonly today: string;
  readonly peopleCount: number;
  readonly yearlyMarginCents: number | null;
};

type Read<Deed> = Deed | { readonly refusal: RecoveryRefusal };
const refused = (refusal: RecoveryRefusal) => ({ refusal });

/** What happened, as it was typed. Whose fault its words tell stands where nobody says otherwise. */
export function incidentFrom(typed: Typed, { today }: Pick<TypedDefaults, 'today'>): Read<RecoveryDeed> {
  const what = typed('what');
  if (what === null) return refused('empty');
  const names = (typed('people') ?? '').split(/[\n;]+/).flatMap((name) => name.trim() || []);
  const count = countOf(typed('count'));
  if (count === undefined) return refused('bad_count');
  const fault = FAULTS.find((one) => one === typed('fault')) ?? toldFault(what) ?? 'us';
  const facts: IncidentFacts = {
    what,
    happenedOn: typed('day') ?? today,
    location: typed('location'),
    themeId: typed('theme'),
    complaintIds: (typed('complaints') ?? '').split(/[\s,;]+/).filter((id) => id.startsWith('cmp_')),
    fault,
    supplier: fault === 'supplier' ? typed('supplier') : null,
    responsible: typed('responsible'),
    peopleCount: Math.max(count ?? 1, names.length),
    people: names.map((name) => ({ name, clientKey: null })),
  };
  return { kind: 'opened', ...facts };
}

/** A deed on an incident that is there; `null` when nothing we know was asked. */
export function recoveryDeedFrom(typed: Typed, defaults: TypedDefaults): Read<RecoveryDeed> | null {
  switch (typed('deed')) {
    case 'describe':
      return describedFrom(typed);
    case 'person':
      return { kind: 'person', name: typed('name') ?? '', clientKey: null };
    case 'apology':
      return apologyFrom(typed, defaults);
    case 'gesture':
      return gestureFrom(typed, defaults);
    case 'return':
      return returnFrom(typed);
    case 'claim': {
      const state = CLAIM_STATES.find((one) => one === typed('state'));
      const amount = amountOf(typed('amount'));
      if (amount === undefined) return refused('bad_amount');
      return state === undefined
        ? refused('claim_order')
        : { kind: 'claim', state, amountCents: amount, words: typed('words') };
    }
    case 'close':
      return { kind: 'closed' };
    case 'reopen':
      return { kind: 'reopened' };
    case 'cancel':
      return { kind: 'cancelled' };
    case 'decline':
      return { kind: 'declined' };
    case 'undo': {
      const deedId = Number(typed('of'));
      return Number.isSafeInteger(deedId) && deedId > 0 ? { kind: 'undone', deedId } : refused('no_deed');
    }
    default:
      return null;
  }
}

/** Only what was typed changes. */
function describedFrom(typed: Typed): Read<RecoveryDeed> {
  const count = countOf(typed('count'));
  if (count === undefined) return refused('bad_count');
  const fault = FAULTS.find((one) => one === typed('fault'));
  const [what, day, location] = [typed('what'), typed('day'), typed('location')];
  const [supplier, responsible] = [typed('supplier'), typed('responsible')];
  return {
    kind: 'described',
    ...(what === null ? {} : { what }),
    ...(day === null ? {} : { happenedOn: day }),
    ...(location === null ? {} : { location }),
    ...(fault === undefined ? {} : { fault }),
    ...(supplier === null ? {} : { supplier }),
    ...(responsible === null ? {} : { responsible }),
    ...(count === null ? {} : { peopleCount: count }),
  };
}

function apologyFrom(typed: Typed, { now, peopleCount }: TypedDefaults): Read<RecoveryDeed> {
  const people = countOf(typed('people'));
  const at = typed('at');
  const saidAt = at === null ? now : new Date(at);
  if (people === undefined) return refused('bad_count');
  if (Number.isNaN(saidAt.getTime())) return refused('bad_day');
  const name = typed('name');
  return {
    kind: 'apology',
    words: typed('words') ?? '',
    channel: TOLD_CHANNELS.find((one) => one === typed('channel')) ?? 'in_person',
    people: people ?? (name === null ? peopleCount : 1),
    name,
    saidAt: saidAt.toISOString(),
  };
}

function gestureFrom(typed: Typed, defaults: TypedDefaults): Read<RecoveryDeed> {
  const people = countOf(typed('people'));
  if (people === undefined) return refused('bad_count');
  const [price, cash, margin, paid] = ['price', 'cash', 'margin', 'paid'].map((name) => amountOf(typed(name)));
  const share = typed('utilisation') === null ? 1 : shareTyped(typed('utilisation') ?? '');
  if (price === undefined || cash === undefined || margin === undefined || paid === undefined || share === null) {
    return refused('bad_amount');
  }
  return {
    kind: 'gesture',
    form: GESTURE_FORMS.find((one) => one === typed('form')) ?? 'deed',
    what: typed('what') ?? '',
    people: people ?? defaults.peopleCount,
    unitPriceCents: price ?? 0,
    unitCashCents: cash ?? 0,
    utilisation: share,
    yearlyMarginCents: margin ?? defaults.yearlyMarginCents,
    paidCents: paid,
    dueOn: typed('due'),
    promiseId: null,
  };
}

function returnFrom(typed: Typed): Read<RecoveryDeed> {
  const days = RETURN_DAYS.find((one) => String(one) === typed('days'));
  const [returned, people] = [typed('returned'), typed('people')].map((text) =>
    text === null ? Number.NaN : Number(text),
  );
  if (days === undefined || returned === undefined || people === undefined) return refused('bad_count');
  return { kind: 'return', days, returned, people };
}

/** `null` where nothing was typed, `undefined` where it is no count. */
function countOf(text: string | null): number | null | undefined {
  if (text === null) return null;
  const count = Number(text);
  return Number.isSafeInteger(count) && count >= 1 ? count : undefined;
}

function amountOf(text: string | null): number | null | undefined {
  return text === null ? null : (centsTyped(text) ?? undefined);
}
