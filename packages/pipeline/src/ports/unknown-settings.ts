import { SETTING_NAMES } from './config.ts';

/** What is read from the environment alone, by one program or before there are settings. */
const OTHERS = ['DOLEANCES_CONFIG', 'DOLEANCES_HEALTH_PORT', 'DOLEANCES_LONG', 'DOLEANCES_TOKEN'];
/** Of a name, this share may be mistyped before another one is no better a guess than none. */
const MISTYPED_MAX = 0.25;

/** A name of the environment that looks like one of ours and is none. */
export type UnknownSetting = { readonly name: string; readonly nearest: string | null };

/**
 * Names that nobody reads. They refuse no start: the environment may hold what is meant for another version or program.
 * Values are never told, they may be secrets.
 */
export function unknownSettings(environment: Readonly<Partial<Record<string, string>>>): readonly UnknownSetting[] {
  const known = [...SETTING_NAMES.flatMap((name) => [name, `${name}_FILE`]), ...OTHERS];
  return Object.keys(environment)
    .filter((name) => name.startsWith('DOLEANCES_') && !known.includes(name))
    .toSorted()
    .map((name) => ({ name, nearest: nearestOf(name, known) }));
}

/** One sentence for whoever starts a program. */
export function unknownSettingText({ name, nearest }: UnknownSetting, language: 'fr' | 'en'): string {
  if (language === 'en')
    return `${name} is not a setting, and is not read${nearest === null ? '.' : `; ${nearest} is.`}`;
  const hint = nearest === null ? '.' : `\u00a0; ${nearest} en est un.`;
  return `${name} n’est pas un réglage, et n’est pas lu${hint}`;
}

function nearestOf(name: string, known: readonly string[]): string | null {
  const ranked = known
    .map((one) => ({ one, edits: editsBetween(tailOf(name), tailOf(one)) }))
    .toSorted((a, b) => a.edits - b.edits);
  const [first] = ranked;
  return first !== undefined && first.edits <= Math.max(1, MISTYPED_MAX * tailOf(name).length) ? first.one : null;
}

/** All begin alike, which says nothing of how near they are. */
const tailOf = (name: string) => name.replace(/^DOLEANCES_/, '');

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function editsBetween(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= right.length; j++) {
      const isSame = left[i - 1] === right[j - 1];
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const plain = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1));
      row.push(isSwap ? Math.min(plain, at(i - 2, j - 2) + 1) : plain);
    }
  }
  return at(left.length, right.length);
}
