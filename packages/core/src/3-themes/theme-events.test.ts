import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  homesBetween,
  settledThemeOf,
  survivorOf,
  type ThemeDeed,
  type ThemeEvent,
  type ThemeId,
  themeLawFrom,
} from './theme-events.ts';

const A = 'thm_a';
const B = 'thm_b';
const C = 'thm_c';
const SPLIT = 'thm_split';
const NAME = { fr: 'Nom', en: 'Name' };
const said = (quote: string, product: string | null = null, location: string | null = null) => ({
  quote,
  product,
  location,
});
const COLD = said('Les bains étaient froids.');
const DIRTY = said('Le bain est sale.', 'Bain nordique', 'Durbuy');

const eventsOf = (...deeds: ThemeDeed[]): ThemeEvent[] => deeds.map((deed, place) => ({ ...deed, id: place + 1 }));
const merged = (themeId: ThemeId, into: ThemeId): ThemeDeed => ({ kind: 'merged', themeId, into });
const undone = (themeId: ThemeId, undoes: number): ThemeDeed => ({ kind: 'undone', themeId, undoes });
const split = (rule: Partial<Record<'words' | 'product' | 'location', string>>): ThemeDeed => ({
  kind: 'split',
  themeId: A,
  into: SPLIT,
  label: NAME,
  rule: { words: null, product: null, location: null, ...rule },
});

describe('merging', () => {
  it('sends what comes later to the survivor, along a chain of merges', () => {
    const law = themeLawFrom(eventsOf(merged(A, B), merged(B, C)));
    expect(settledThemeOf(law, A, COLD)).toBe(C);
    expect(survivorOf(law, A)).toBe(C);
    expect(survivorOf(law, 'thm_else')).toBe('thm_else');
  });

  it('undone, gives back exactly what was there; undone again, it holds again', () => {
    const deeds = [merged(A, B), merged(B, C), undone(A, 1)];
    expect(settledThemeOf(themeLawFrom(eventsOf(...deeds)), A, COLD)).toBe(A);
    expect(settledThemeOf(themeLawFrom(eventsOf(...deeds)), B, COLD)).toBe(C);
    expect(settledThemeOf(themeLawFrom(eventsOf(...deeds, undone(A, 3))), A, COLD)).toBe(C);
  });

  it('never goes in a circle, whatever is undone and done again', () => {
    const law = themeLawFrom(eventsOf(merged(A, B), undone(A, 1), merged(B, A), undone(A, 2)));
    expect([settledThemeOf(law, A, COLD), settledThemeOf(law, B, COLD)]).toEqual([B, B]);
  });
});

describe('splitting', () => {
  it('takes what holds the word in any form, the product and the place, now and later', () => {
    const wordOf = (rule: Parameters<typeof split>[0], grievance = COLD) =>
      settledThemeOf(themeLawFrom(eventsOf(split(rule))), A, grievance);
    expect(wordOf({ words: 'bain froid' })).toBe(SPLIT);
    expect(wordOf({ words: 'bain tiède' })).toBe(A);
    expect(wordOf({ product: 'bain nordique' }, DIRTY)).toBe(SPLIT);
    expect(wordOf({ product: 'bain nordique' })).toBe(A);
    expect(wordOf({ location: 'Durbuy', words: 'froid' }, DIRTY)).toBe(A);
    expect(wordOf({}, DIRTY)).toBe(A);
  });

  it('holds on for a theme that is merged afterwards, and leaves the other themes of the merge alone', () => {
    const law = themeLawFrom(eventsOf(split({ words: 'froid' }), merged(A, C)));
    expect(settledThemeOf(law, A, COLD)).toBe(SPLIT);
    expect(settledThemeOf(law, A, DIRTY)).toBe(C);
    expect(settledThemeOf(law, C, COLD)).toBe(C);
  });

  it('undone, the new theme answers as its origin, so that nothing put there by hand is lost', () => {
    const law = themeLawFrom(eventsOf(split({ words: 'froid' }), undone(A, 1)));
    expect(settledThemeOf(law, A, COLD)).toBe(A);
    expect(settledThemeOf(law, SPLIT, COLD)).toBe(A);
  });

  it('merged back into its origin, nothing goes in a circle', () => {
    const law = themeLawFrom(eventsOf(split({ words: 'froid' }), merged(SPLIT, A)));
    expect(settledThemeOf(law, A, COLD)).toBe(A);
  });
});

it('the newest name that stands is the name', () => {
  const renamed = (fr: string): ThemeDeed => ({ kind: 'renamed', themeId: A, label: { fr, en: fr } });
  const deeds = [renamed('un'), renamed('deux')];
  expect(themeLawFrom(eventsOf(...deeds)).names.get(A)?.fr).toBe('deux');
  expect(themeLawFrom(eventsOf(...deeds, undone(A, 2))).names.get(A)?.fr).toBe('un');
  expect(themeLawFrom(eventsOf(...deeds, undone(A, 2), undone(A, 1))).names.get(A)).toBeUndefined();
});

const THEMES = [A, B, C, SPLIT] as const;
const theme = fc.constantFrom(...THEMES);
const deed: fc.Arbitrary<ThemeDeed> = fc.oneof(
  fc.record({ kind: fc.constant('merged' as const), themeId: theme, into: theme }),
  fc.record({
    kind: fc.constant('split' as const),
    themeId: theme,
    into: theme,
    label: fc.constant(NAME),
    rule: fc.constantFrom({ words: 'froid', product: null, location: null }, null),
  }),
  fc.record({ kind: fc.constant('undone' as const), themeId: theme, undoes: fc.integer({ min: 1, max: 8 }) }),
);

it('whatever is done in whatever order, every grievance ends in one theme that no other answers for', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 8 }), theme, (deeds, home) => {
      const law = themeLawFrom(eventsOf(...deeds));
      for (const grievance of [COLD, DIRTY]) {
        expect(law.aliases.has(settledThemeOf(law, home, grievance))).toBe(false);
      }
    }),
  );
});

it('undoing the last deed gives back the law before it, and only the homes named in between may change', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 7 }), deed, (deeds, last) => {
      const events = eventsOf(...deeds, last);
      const before = themeLawFrom(events.slice(0, -1));
      const after = themeLawFrom(events);
      const homes = new Set<ThemeId>(homesBetween(before, after));
      for (const home of THEMES) {
        for (const grievance of [COLD, DIRTY]) {
          if (settledThemeOf(before, home, grievance) !== settledThemeOf(after, home, grievance)) {
            expect(homes.has(home)).toBe(true);
          }
        }
      }
      if (last.kind === 'undone' || last.kind === 'split') return;
      const undo = { ...undone(last.themeId, events.length), id: events.length + 1 };
      expect(themeLawFrom([...events, undo])).toEqual(before);
    }),
  );
});
