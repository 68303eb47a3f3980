import {
  type Bilingual,
  type Condition,
  type ConditionDeed,
  type ConditionRefusal,
  centsTyped,
  type DecisionAid,
  type DecisionName,
  type DecisionOption,
  decisionAdvice,
  shareTyped,
  TOLD_CHANNELS,
} from '@doleances/core';
import type { Typed } from '../recovery/recovery-fields.ts';

export const ANSWERS: readonly DecisionName[] = ['accept', 'negotiate', 'refuse'];

type Read<Deed> = Deed | { readonly refusal: ConditionRefusal };

/** A deed under a condition, as it was typed; `null` when nothing we know was asked. */
export function conditionDeedFrom(typed: Typed, { today }: { readonly today: string }): Read<ConditionDeed> | null {
  switch (typed('deed')) {
    case 'tell':
      return {
        kind: 'told',
        clientKey: typed('clientKey'),
        clientName: typed('client'),
        toldOn: typed('day') ?? today,
        channel: TOLD_CHANNELS.find((one) => one === typed('channel')) ?? 'in_person',
        where: typed('where'),
      };
    case 'decide':
      return decisionFrom(typed);
    case 'cost': {
      const cents = centsTyped(typed('amount') ?? '');
      return cents === null
        ? { refusal: 'bad_amount' }
        : { kind: 'cost', decisionId: Number(typed('of')), cents, what: typed('what') ?? '' };
    }
    case 'limit':
      return {
        kind: 'limited',
        clientKey: typed('clientKey'),
        clientName: typed('client') ?? '',
        conduct: typed('conduct') ?? '',
        limit: typed('limit') ?? '',
        reviewOn: typed('review') ?? '',
      };
    case 'review':
      return { kind: 'reviewed', limitId: Number(typed('of')), reviewOn: typed('review') };
    case 'weekly':
      return { kind: 'weekly', answers: [1, 2, 3, 4].map((number) => typed(`answer${number}`) ?? '') };
    case 'undo': {
      const deedId = Number(typed('of'));
      return Number.isSafeInteger(deedId) && deedId > 0 ? { kind: 'undone', deedId } : { refusal: 'no_deed' };
    }
    default:
      return null;
  }
}

function decisionFrom(typed: Typed): Read<ConditionDeed> {
  const answer = ANSWERS.find((one) => one === typed('answer'));
  if (answer === undefined) return { refusal: 'empty' };
  const aid = aidFrom(typed);
  if (aid === undefined) return { refusal: 'bad_amount' };
  return {
    kind: 'decided',
    complaintId: typed('complaint'),
    clientKey: null,
    clientName: typed('client'),
    answer,
    consequences: typed('consequences'),
    aid,
  };
}

/**
 * The arithmetic of a decision, from fields named `margin`, `accept.p`, `accept.x`, `accept.q`, `accept.d` and so on. An
 * answer whose chance nobody typed is left out.
 *
 * @returns `null` where nothing can be reckoned, `undefined` where something typed is no number.
 */
export function aidFrom(typed: Typed): DecisionAid | null | undefined {
  const margin = typed('margin');
  const marginCents = margin === null ? null : centsTyped(margin);
  if (margin !== null && marginCents === null) return undefined;
  const options: DecisionOption[] = [];
  for (const name of ANSWERS) {
    const option = optionFrom(name, typed);
    if (option === undefined) return undefined;
    if (option !== null) options.push(option);
  }
  const advice = marginCents === null ? null : decisionAdvice(marginCents, options);
  return advice === null || marginCents === null ? null : { ...advice, marginCents, options };
}

function optionFrom(name: DecisionName, typed: Typed): DecisionOption | null | undefined {
  const stay = typed(`${name}.p`);
  if (stay === null) return null;
  const [costs, chance, damage] = [typed(`${name}.x`), typed(`${name}.q`), typed(`${name}.d`)];
  const stayProbability = shareTyped(stay);
  const costCents = costs === null ? 0 : centsTyped(costs);
  const damageProbability = chance === null ? 0 : shareTyped(chance);
  const damageCents = damage === null ? 0 : centsTyped(damage);
  if (stayProbability === null || costCents === null || damageProbability === null || damageCents === null) {
    return undefined;
  }
  return { name, stayProbability, costCents, damageProbability, damageCents };
}

/** A condition as a form typed it; each language says the other where nothing else was typed. */
export function conditionFrom(typed: Typed, conditionId: string): Condition {
  const both = (name: string): Bilingual | null => {
    const [fr, en] = [typed(`${name}.fr`), typed(`${name}.en`)];
    return fr === null && en === null ? null : { fr: fr ?? en ?? '', en: en ?? fr ?? '' };
  };
  const empty = { fr: '', en: '' };
  return {
    id: conditionId,
    title: both('title') ?? empty,
    rule: both('rule') ?? empty,
    why: both('why'),
    worryBehind: both('worry'),
    alternative: both('alternative'),
    defaultResponse: ANSWERS.find((one) => one === typed('answer')) ?? 'negotiate',
    exceptions: (typed('exceptions') ?? '').split(/[,;\n]+/).flatMap((one) => one.trim() || []),
  };
}

/** A name that a condition keeps for good, from its title. */
export function conditionIdFrom(title: string, taken: readonly string[]): string {
  const base =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'condition';
  if (!taken.includes(base)) return base;
  const free = Array.from({ length: taken.length + 1 }, (_, place) => `${base}-${place + 2}`);
  return free.find((id) => !taken.includes(id)) ?? base;
}
