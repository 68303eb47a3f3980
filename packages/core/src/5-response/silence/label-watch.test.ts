import { expect, test } from 'vitest';
import { DEFAULT_FIRM } from '../../firm/default-firm.ts';
import { dismissalLines } from './label-watch.ts';

const staff = ['Marc', 'Ana', 'Luc', 'Ève'].map((name, place) => ({
  ...{ name, aliases: [], location: null },
  role: place < 2 ? 'réception' : 'technique',
}));
const firm = { ...DEFAULT_FIRM, staff };
const handled = (who: string, dismissed: number, of: number) => ({ who, dismissed, handled: of });

test('a role that dismisses nine of twelve where the others dismiss 15 % is flagged, two of three is not', () => {
  const others = [handled('Luc', 3, 20), handled('Ève', 3, 20)];
  const lines = dismissalLines([handled('Marc', 5, 6), handled('Ana', 4, 6), ...others], firm);
  expect(lines).toMatchObject([
    { role: 'réception', person: null, dismissed: 9, handled: 12, isFlagged: true },
    { role: 'technique', person: null, dismissed: 6, handled: 40, isFlagged: false },
  ]);
  const few = dismissalLines([handled('Marc', 1, 2), handled('Ana', 1, 1), ...others], firm);
  expect(few[0]).toMatchObject({ dismissed: 2, handled: 3, isFlagged: false });
});

test('no figure is about one person, unless the owner has switched it on', () => {
  const alone = [handled('Marc', 9, 12), handled('Luc', 1, 20), handled('dashboard', 0, 10)];
  expect(dismissalLines(alone, firm)).toMatchObject([{ role: null, person: null, dismissed: 10, handled: 42 }]);
  const chosen = dismissalLines(alone, { ...firm, isDismissalPerPerson: true });
  expect(chosen.map(({ person, isFlagged }) => [person, isFlagged])).toEqual([
    ['Marc', true],
    ['Luc', false],
    ['dashboard', false],
  ]);
  expect(dismissalLines([], firm)).toEqual([]);
});
