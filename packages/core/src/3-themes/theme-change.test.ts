import { expect, it } from 'vitest';
import { type BoardTheme, changeConflicts, changeRefusal, deedFor, newestEventOf } from './theme-change.ts';
import type { ThemeEvent } from './theme-events.ts';

const themeOf = (id: `thm_${string}`, fr: string, changes: Partial<BoardTheme> = {}): BoardTheme => ({
  id,
  label: { fr, en: `${fr} (en)` },
  concept: { facet: 'leaks', product: null },
  target: 'place',
  state: 'new',
  owner: null,
  ...changes,
});
const COLD = themeOf('thm_cold', 'Eau froide');
const LEAK = themeOf('thm_leak', 'Fuites', { target: 'product', state: 'in_progress', owner: 'Luc' });
const NONE = themeOf('thm_none', 'Sans thème', { concept: { facet: 'other', product: null } });
const BOARD = { themes: [COLD, LEAK, NONE], events: [] as readonly ThemeEvent[] };
const NAME = { fr: 'Douche froide', en: 'Cold shower' };

it('merging a theme into itself, into nothing or into « Sans thème » is refused', () => {
  const merge = (into: `thm_${string}`) => changeRefusal({ kind: 'merge', from: COLD.id, into }, BOARD);
  expect([merge(COLD.id), merge('thm_gone'), merge(NONE.id), merge(LEAK.id)]).toEqual([
    'same_theme',
    'no_theme',
    'into_unthemed',
    null,
  ]);
  expect(changeRefusal({ kind: 'merge', from: NONE.id, into: COLD.id }, BOARD)).toBeNull();
});

it('a name must say something, in one line and in few words', () => {
  const rename = (fr: string) => changeRefusal({ kind: 'rename', themeId: COLD.id, label: { fr, en: 'x' } }, BOARD);
  expect([rename(' '), rename('a\nb'), rename('a'.repeat(81)), rename('Eau tiède')]).toEqual([
    'bad_name',
    'bad_name',
    'bad_name',
    null,
  ]);
  expect(changeRefusal({ kind: 'rename', themeId: COLD.id, label: COLD.label }, BOARD)).toBe('same_name');
});

it('a split without anything to go by is refused', () => {
  const rule = { words: null, product: null, location: null };
  const split = (words: string | null) =>
    changeRefusal({ kind: 'split', from: COLD.id, label: NAME, taken: { rule: { ...rule, words } } }, BOARD);
  expect([split(null), split('…'), split('froid')]).toEqual(['bad_rule', 'bad_rule', null]);
});

it('a name that another theme has is said before, accents and case apart', () => {
  const codes = (fr: string) =>
    changeConflicts({ kind: 'rename', themeId: LEAK.id, label: { fr, en: 'zzz' } }, BOARD).map(({ code }) => code);
  expect([codes('EAU FROIDE'), codes('Eaux froides'), codes('Parking')]).toEqual([['name_taken'], ['name_near'], []]);
});

it('a merge says what state and whose work it ends', () => {
  const conflicts = changeConflicts({ kind: 'merge', from: LEAK.id, into: COLD.id }, BOARD);
  expect(conflicts.map(({ code }) => code)).toEqual(['other_state', 'other_owner', 'other_target']);
  expect(conflicts[1]?.text.fr).toContain('Luc');
  expect(changeConflicts({ kind: 'merge', from: COLD.id, into: LEAK.id }, BOARD)).toHaveLength(1);
});

it('the same split made again after it was undone has another id', () => {
  const change = { kind: 'split', from: COLD.id, label: NAME, taken: { grievanceIds: ['grv_1'] } } as const;
  const first = deedFor(change, []);
  if (first.kind !== 'split') throw new Error('not a split');
  const events: readonly ThemeEvent[] = [
    { ...first, id: 1 },
    { kind: 'undone', themeId: COLD.id, undoes: 1, id: 2 },
  ];
  expect(deedFor(change, events)).not.toMatchObject({ into: first.into });
  expect(newestEventOf([first.into], events)).toBe(2);
  expect(changeRefusal({ kind: 'undo', eventId: 1 }, { ...BOARD, events })).toBe('already_undone');
  expect(changeRefusal({ kind: 'undo', eventId: 2 }, { ...BOARD, events })).toBeNull();
  expect(changeConflicts({ kind: 'undo', eventId: 1 }, { ...BOARD, events })).toHaveLength(1);
});
