import type { Firm, Reading, Signals } from '@doleances/core';
import type { GoldIssue, GoldMessage } from './gold.ts';
import { OVERLAP_MIN, overlapOf } from './overlap.ts';
import { add, check, detect, type Figures } from './tally.ts';

const STEP_OF: Readonly<Record<number, number>> = { 1: 0, 2: 1, 3: 1, 4: 2, 5: 3 };
const STEP: Readonly<Record<number, number>> = { 1: 0, 2: 1, 4: 2, 8: 3 };
const REMEDY: Readonly<Record<string, string>> = { info: 'information' };

type Found = Signals['grievances'][number];

const folded = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The listed person a gold name means; descriptions ("the boss") mean nobody of the list. */
function listed(firm: Firm, name: string | null): string | null {
  if (name === null) return null;
  const words = folded(name).split(/[^a-z]+/u);
  const person = firm.staff.find((one) =>
    [one.name, ...one.aliases].some((alias) =>
      folded(alias)
        .split(/[^a-z]+/u)
        .every((part) => words.includes(part)),
    ),
  );
  return person?.name ?? null;
}

const productOf = (firm: Firm, name: string | null): string | null =>
  name === null
    ? null
    : (firm.products.find(
        (one) => folded(name).includes(folded(one.name)) || one.aliases.some((alias) => folded(alias) === folded(name)),
      )?.name ?? name);

function judgePair(figures: Figures, issue: GoldIssue, found: Found): void {
  check(figures, 'target', found.target === issue.target);
  const step = STEP_OF[issue.severity] ?? 1;
  check(figures, 'severity ±1', Math.abs((STEP[found.severity] ?? 1) - step) <= 1);
  check(figures, 'severity =', STEP[found.severity] === step);
  check(figures, 'facet named', found.facet !== 'other');
}

/** Names are compared per message: which people and products any grievance speaks of. */
function judgeNames(figures: Figures, firm: Firm, issues: readonly GoldIssue[], grievances: readonly Found[]): void {
  const compare = (name: string, wanted: readonly (string | null)[], found: readonly (string | null)[]) => {
    const want = new Set(wanted.filter((one) => one !== null));
    const said = new Set(found.filter((one) => one !== null));
    add(figures, name, { hit: [...said].filter((one) => want.has(one)).length, found: said.size, wanted: want.size });
  };
  const described = (name: string | null) => (name === null ? null : (listed(firm, name) ?? 'somebody'));
  compare(
    'staff (listed)',
    issues.map(({ staff }) => listed(firm, staff)),
    grievances.map(({ staff }) => staff),
  );
  compare(
    'staff (with descriptions)',
    issues.map(({ staff }) => described(staff)),
    grievances.map(({ staff, unresolvedStaff }) => staff ?? (unresolvedStaff === null ? null : 'somebody')),
  );
  compare(
    'product',
    issues.map(({ product }) => productOf(firm, product)),
    grievances.map(({ product }) => product),
  );
}

/** Counts one message into the figures. */
export function judge(figures: Figures, firm: Firm, { item, lang, gold }: GoldMessage, { signals }: Reading): void {
  const saysComplaint = signals.kind === 'complaint';
  detect(figures, 'complaint', saysComplaint, gold.is_complaint);
  if (!gold.is_complaint) add(figures, 'non-complaints', { hit: saysComplaint ? 0 : 1, found: 1, wanted: 1 });
  check(figures, 'language', signals.language === lang);
  detect(figures, 'irony', signals.isIronic, gold.sarcasm);
  detect(figures, 'critical', signals.criticalReasons.length > 0, gold.critical);
  detect(figures, 'boundary', signals.boundaryConditionIds.length > 0, gold.boundary !== null);
  if (gold.boundary !== null) check(figures, 'boundary id', signals.boundaryConditionIds.includes(gold.boundary));
  if (gold.is_complaint) {
    check(figures, 'remedy', signals.remedySought === (REMEDY[gold.remedy_sought] ?? gold.remedy_sought));
    detect(figures, 'ask', signals.ask !== null, gold.ask !== null);
  }
  const pairs = gold.issues.map((issue) => {
    const best = signals.grievances
      .map((found) => ({ found, overlap: overlapOf(item.text, issue.quote, found) }))
      .toSorted((a, b) => b.overlap - a.overlap)[0];
    return { issue, found: best !== undefined && best.overlap >= OVERLAP_MIN ? best.found : null };
  });
  const recalled = pairs.filter(({ found }) => found !== null).length;
  add(figures, 'grievance recall', { hit: recalled, found: gold.issues.length, wanted: gold.issues.length });
  const precise = signals.grievances.filter((found) =>
    gold.issues.some((issue) => overlapOf(item.text, issue.quote, found) >= OVERLAP_MIN),
  ).length;
  add(figures, 'grievance precision', {
    hit: precise,
    found: signals.grievances.length,
    wanted: signals.grievances.length,
  });
  for (const { issue, found } of pairs) if (found !== null) judgePair(figures, issue, found);
  judgeNames(figures, firm, gold.issues, signals.grievances);
}
