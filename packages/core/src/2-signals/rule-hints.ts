import { askOf } from './asks.ts';
import { boundariesOf } from './boundary.ts';
import { criticalReasonsOf } from './critical.ts';
import { occurrenceIn, priorContactsIn } from './history.ts';
import { ironyOf } from './irony.ts';
import { marginOf } from './kind.ts';
import type { RuleHints } from './learned/message-features.ts';
import type { Message } from './message.ts';
import { amountsCentsIn } from './money.ts';
import { isBrokenAgain } from './promises/broken-again.ts';
import type { FoundPromise } from './signals.ts';

/** Everything the rules say of a message as if it were a complaint, said once. */
export type Ruled = {
  readonly margin: number;
  readonly occurrence: number;
  readonly priorContacts: number;
  readonly brokenPromises: number;
  readonly isBrokenAgain: boolean;
  readonly critical: ReturnType<typeof criticalReasonsOf>;
  readonly asked: ReturnType<typeof askOf>;
  readonly irony: ReturnType<typeof ironyOf>;
  readonly boundary: ReturnType<typeof boundariesOf>;
};

export function ruledOf(message: Message, promises: readonly FoundPromise[]): Ruled {
  const occurrence = occurrenceIn(message);
  const priorContacts = priorContactsIn(message);
  const brokenPromises = promises.filter(({ state }) => state === 'broken').length;
  const counted = {
    occurrence,
    priorContacts,
    brokenPromises,
    isBrokenAgain: isBrokenAgain(message.body.text, message.body.sentences, promises),
  };
  return {
    ...counted,
    margin: marginOf(message),
    critical: criticalReasonsOf({ message, kind: 'complaint', ...counted }),
    asked: askOf(message),
    irony: ironyOf(message),
    boundary: boundariesOf(message, 'complaint'),
  };
}

/** The same for the learned judges to weigh. */
export function ruleHintsOf(message: Message, ruled: Ruled): RuleHints {
  const { margin, occurrence, priorContacts, brokenPromises, critical, asked, irony, boundary } = ruled;
  return {
    margin,
    occurrence,
    priorContacts,
    brokenPromises,
    criticalReasons: critical.reasons,
    remedy: asked.remedy,
    hasAsk: asked.ask !== null,
    isIronic: irony.isIronic,
    boundaries: boundary.ids.length,
    largestCents: Math.max(0, ...amountsCentsIn(message.item.text)),
  };
}
