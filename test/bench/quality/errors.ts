import type { Reading } from '@doleances/core';
import { OVERLAP_MIN, overlapOf } from './overlap.ts';
import type { GoldMessage } from './gold.ts';

/** What was read otherwise than labelled in one message, a line each, for whoever improves the rules. */
export function errorsOf({ item, gold }: GoldMessage, { signals }: Reading): readonly string[] {
  const lines: string[] = [];
  const say = (text: string) => lines.push(`${item.externalId} ${text}`);
  if ((signals.kind === 'complaint') !== gold.is_complaint) {
    say(
      `KIND ${signals.kind} ${signals.noiseReason ?? ''} ${JSON.stringify(signals.evidence.find((one) => one.judgement === 'kind'))}`,
    );
  }
  if (signals.criticalReasons.length > 0 !== gold.critical) {
    const why = signals.evidence.filter(({ judgement }) => judgement.startsWith('critical'));
    say(
      `CRITICAL gold=${gold.critical_reasons.join()} said=${why.map(({ judgement, words }) => `${judgement}«${words}»`).join(' ')}`,
    );
  }
  if (signals.isIronic !== gold.sarcasm) say(`IRONY gold=${gold.sarcasm}`);
  if ((signals.boundaryConditionIds[0] ?? null) !== gold.boundary) {
    say(`BOUNDARY gold=${gold.boundary} said=${signals.boundaryConditionIds.join()}`);
  }
  const remedy = gold.remedy_sought === 'info' ? 'information' : gold.remedy_sought;
  if (gold.is_complaint && signals.remedySought !== remedy) {
    say(`REMEDY ${signals.remedySought}≠${remedy} ask «${signals.ask}» gold «${gold.ask}»`);
  }
  const near = (issue: (typeof gold.issues)[number]) =>
    signals.grievances.toSorted(
      (a, b) => overlapOf(item.text, issue.quote, b) - overlapOf(item.text, issue.quote, a),
    )[0];
  for (const issue of gold.issues) {
    const found = near(issue);
    if (found === undefined || overlapOf(item.text, issue.quote, found) < OVERLAP_MIN)
      say(`MISSED «${issue.quote}» (${issue.theme})`);
    else {
      const same = [
        found.target === issue.target ? '' : `target ${found.target}≠${issue.target}`,
        (found.staff ?? found.unresolvedStaff) === null && issue.staff === null
          ? ''
          : `staff ${found.staff}/${found.unresolvedStaff}~${issue.staff}`,
        (found.product === null) === (issue.product === null) ? '' : `product ${found.product}≠${issue.product}`,
        `sev ${found.severity}~${issue.severity}`,
      ].filter((part) => part !== '');
      say(`ok [${found.facet}~${issue.theme}] ${same.join('; ')} «${found.quote}»`);
    }
  }
  for (const found of signals.grievances) {
    if (!gold.issues.some((issue) => overlapOf(item.text, issue.quote, found) >= OVERLAP_MIN)) {
      const why = signals.evidence.find(
        ({ judgement, words }) => judgement === `facet:${found.facet}` && found.quote.includes(words),
      );
      say(`EXTRA [${found.facet}] «${found.quote}» by ${why?.rule}`);
    }
  }
  return lines;
}
