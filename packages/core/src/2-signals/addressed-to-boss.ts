import type { Signals } from './signals.ts';

/** What was written on the boss's own line asks for the boss, whatever its words; noise asks for nobody. */
export function addressedToBoss(signals: Signals): Signals {
  if (signals.kind === 'noise') return signals;
  const evidence = { judgement: 'critical:asks_for_boss', rule: 'direct-line', words: '', confidence: 1 };
  return {
    ...signals,
    criticalReasons: [...new Set([...signals.criticalReasons, 'asks_for_boss' as const])],
    evidence: [...signals.evidence, evidence],
  };
}
