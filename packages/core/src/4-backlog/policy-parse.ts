import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { POLICY_CONSTANTS, type PolicyConstant } from './policy-table.ts';

export type ParsedPolicy =
  | { readonly ok: true; readonly value: Policy }
  | { readonly ok: false; readonly reason: string };

const EFFORT_STEPS = 'effortStepsHalfDays';
const EFFORT_STEPS_MAX = 20;
const GROUPS = ['underReporting', 'trend'];
const CONSTANTS: ReadonlyMap<string, PolicyConstant> = new Map(POLICY_CONSTANTS.map((one) => [one.path, one]));

/**
 * Judges the owner's changes and lays them over the default policy; what is not named keeps its default.
 *
 * @param overrides As `firm.yaml` has them under `policy:`; `window_days` is read as `windowDays`.
 * @returns Every bad setting in one `reason`, each with its name; never a half-applied policy.
 */
export function parsePolicy(overrides: unknown): ParsedPolicy {
  if (overrides === undefined || overrides === null) return { ok: true, value: DEFAULT_POLICY };
  if (!isGroup(overrides)) return { ok: false, reason: 'policy: must be a list of settings such as "windowDays: 28"' };
  const problems: string[] = [];
  let value = DEFAULT_POLICY;
  for (const { path, setting } of leavesOf(overrides)) {
    const problem = path === EFFORT_STEPS ? effortStepsProblem(setting) : problemOf(path, setting);
    if (problem !== null) problems.push(problem);
    else value = policyWith(value, path, setting);
  }
  if (problems.length === 0) problems.push(...crossedBounds(value));
  return problems.length === 0 ? { ok: true, value } : { ok: false, reason: problems.join('; ') };
}

/** The value of one constant. */
export function policyValue(policy: Policy, path: string): number {
  const [first = '', second] = path.split('.');
  const found = (policy as unknown as Record<string, unknown>)[first];
  return Number(second === undefined ? found : (found as Record<string, unknown>)[second]);
}

/** The policy with one constant changed; the bounds are the caller's affair. */
export function policyWith(policy: Policy, path: string, setting: unknown): Policy {
  const [first = '', second] = path.split('.');
  if (second === undefined) return { ...policy, [first]: setting };
  const group = (policy as unknown as Record<string, object>)[first];
  return { ...policy, [first]: { ...group, [second]: setting } };
}

/** Which bounds a value breaks, in words; `null` when none. */
export function boundsProblem({ min, max, isWhole }: PolicyConstant, value: number): string | null {
  if (value < min || value > max) return `must be from ${min} to ${max}, and is ${value}`;
  return isWhole && !Number.isInteger(value) ? `must be a whole number, and is ${value}` : null;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Settings one by one; what is given as `undefined` is not given. */
function leavesOf(overrides: Record<string, unknown>): { readonly path: string; readonly setting: unknown }[] {
  return Object.entries(overrides).flatMap(([key, setting]) => {
    const name = camelFrom(key);
    if (setting === undefined) return [];
    if (!GROUPS.includes(name) || !isGroup(setting)) return [{ path: name, setting }];
    return Object.entries(setting)
      .filter(([, inner]) => inner !== undefined)
      .map(([inner, value]) => ({ path: `${name}.${camelFrom(inner)}`, setting: value }));
  });
}

function camelFrom(key: string): string {
  return key.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

function problemOf(path: string, setting: unknown): string | null {
  const constant = CONSTANTS.get(path);
  if (constant === undefined) return `${path}: there is no such setting${suggestionFor(path)}`;
  if (typeof setting !== 'number' || !Number.isFinite(setting)) return `${path}: must be a number`;
  const problem = boundsProblem(constant, setting);
  return problem === null ? null : `${path}: ${problem}`;
}

function effortStepsProblem(setting: unknown): string | null {
  const isGood =
    Array.isArray(setting) &&
    setting.length >= 1 &&
    setting.length <= EFFORT_STEPS_MAX &&
    setting.every((step) => typeof step === 'number' && step > 0);
  return isGood ? null : `${EFFORT_STEPS}: must list 1 to ${EFFORT_STEPS_MAX} efforts in half-days, such as [1, 2, 3]`;
}

/** A name that starts alike, for a slip of the pen. */
function suggestionFor(path: string): string {
  const inner = path.split('.').at(-1)?.toLowerCase() ?? '';
  const near = [...CONSTANTS.keys()].find((known) => {
    const name = known.split('.').at(-1)?.toLowerCase() ?? '';
    return name.startsWith(inner.slice(0, 6)) || inner.startsWith(name);
  });
  return near === undefined || inner === '' ? '' : `; did you mean ${near}?`;
}

function crossedBounds(policy: Policy): string[] {
  const pairs = [
    ['valueRatioMin', 'valueRatioMax'],
    ['trendFactorMin', 'trendFactorMax'],
  ] as const;
  return pairs.flatMap(([low, high]) => (policy[low] > policy[high] ? [`${low}: must not exceed ${high}`] : []));
}
