import type { ThemeChange } from '@doleances/core';

/** The fields of a posted form that hold text. */
export type PostedFields = {
  /** The trimmed text of a field; `null` when it is absent or empty. */
  readonly one: (name: string) => string | null;
  readonly all: (name: string) => readonly string[];
  /** Every field and value, as they came. */
  readonly entries: readonly (readonly [string, string])[];
};

export function postedFields(body: Readonly<Record<string, unknown>>): PostedFields {
  const entries = Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one): one is string => typeof one === 'string')
      .map((one) => [name, one] as const),
  );
  return {
    entries,
    one: (name) => entries.find(([key]) => key === name)?.[1].trim() || null,
    all: (name) => entries.filter(([key]) => key === name).map(([, value]) => value),
  };
}

const isThemeId = (id: string): id is `thm_${string}` => id.startsWith('thm_');

/** What a form asks to do to a theme; `null` when it asks nothing that exists. */
export function themeChangeFrom(themeId: string, { one, all }: PostedFields): ThemeChange | null {
  if (!isThemeId(themeId)) return null;
  const [fr, en] = [one('nameFr'), one('nameEn')];
  const label = { fr: fr ?? en ?? '', en: en ?? fr ?? '' };
  switch (one('change')) {
    case 'merge': {
      const into = one('into') ?? '';
      return isThemeId(into) ? { kind: 'merge', from: themeId, into } : null;
    }
    case 'rename':
      return { kind: 'rename', themeId, label };
    case 'split': {
      const grievanceIds = all('take');
      const rule = { words: one('words'), product: one('product'), location: one('place') };
      return { kind: 'split', from: themeId, label, taken: grievanceIds.length > 0 ? { grievanceIds } : { rule } };
    }
    case 'undo': {
      const eventId = Number(one('event'));
      return Number.isSafeInteger(eventId) && eventId > 0 ? { kind: 'undo', eventId } : null;
    }
    default:
      return null;
  }
}
