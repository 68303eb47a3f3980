import {
  assignThemes,
  type ComparedGrievance,
  type Likenesses,
  namesStaff,
  openLikenesses,
  settledThemeOf,
  staffWordsOf,
  TAKEN_IN_TURN_MAX,
  type Theme,
  type ThemeLaw,
  themesInTurn,
} from '@doleances/core';
import type { Store, ToldRow, ToldWords } from '@doleances/store';
import type { FirmContext } from '../running/stage.ts';

/** A grievance whose theme is another since the last look. */
export type NewHome = {
  readonly grievanceId: string;
  readonly theme: Theme;
  readonly settledId: Theme['id'];
  /** The theme was there before under another name than that which its grievances ask for now. */
  readonly isRenamed: boolean;
};
export type ToldInTurn = {
  /** Whether there are few enough to be taken in turn. */
  isFew(isSample: boolean): Promise<boolean>;
  /** Whose theme is another now, by the words of all; `null` where there are too many. */
  find(isSample: boolean, firm: FirmContext, law: ThemeLaw): Promise<readonly NewHome[] | null>;
};

/** What is known of earlier looks: what was erased or corrected since stays in it, until it begins anew. */
const KNOWN_MAX = 2 * TAKEN_IN_TURN_MAX;

type Lexicon = FirmContext['reading']['lexicon'];
type Known = {
  readonly lexicon: Lexicon;
  readonly likenesses: Likenesses;
  /** By grievance. */
  readonly words: Map<string, ToldWords & { readonly version: string }>;
  /** What each of these words is compared by, its concept read. */
  readonly compared: Map<string, ComparedGrievance & { readonly version: string }>;
  /** Under which name each theme was seen or saved last. */
  readonly names: Map<string, string>;
};

/**
 * Finds the themes of a small collection. Grouping has one writer, so one process holds the words of all and how like each
 * pair is, and compares what is new alone; a process that takes over reads them once.
 */
export function openToldInTurn(
  store: Pick<Store, 'countTold' | 'listTold' | 'listToldWords' | 'findThemes'>,
): ToldInTurn {
  const knownOf = new Map<boolean, Known>();
  return {
    isFew: async (isSample) => (await store.countTold(isSample, TAKEN_IN_TURN_MAX + 1)) <= TAKEN_IN_TURN_MAX,
    async find(isSample, { firm, reading: { lexicon } }, law) {
      const rows = await store.listTold(isSample, TAKEN_IN_TURN_MAX + 1);
      if (rows.length > TAKEN_IN_TURN_MAX) return null;
      const known = stillKnown(knownOf.get(isSample), lexicon);
      knownOf.set(isSample, known);
      await learn(store, known, rows);
      const told = await comparedFrom(store, { ...known, staffWords: staffWordsOf(firm) }, rows);
      const themes = themesInTurn(told, lexicon.facets, known.likenesses);
      await learnNames(store, known, themes.values());
      return rows.flatMap(({ id, homeId }) => {
        const [theme, words] = [themes.get(id), known.words.get(id)];
        if (theme === undefined || words === undefined) return [];
        const isRenamed = isNamedAnew(known, theme);
        if (theme.id === homeId && !isRenamed) return [];
        return [{ grievanceId: id, theme, settledId: settledThemeOf(law, theme.id, words), isRenamed }];
      });
    },
  };
}

function stillKnown(known: Known | undefined, lexicon: Lexicon): Known {
  if (known !== undefined && known.lexicon === lexicon && known.likenesses.size() <= KNOWN_MAX) return known;
  return {
    lexicon,
    likenesses: openLikenesses(),
    words: known?.words ?? new Map(),
    compared: new Map(),
    names: new Map(),
  };
}

async function learn(
  store: Pick<Store, 'listToldWords'>,
  { words, compared }: Known,
  rows: readonly ToldRow[],
): Promise<void> {
  const versions = new Map<string, string>(rows.map(({ id, version }) => [id, version]));
  for (const id of words.keys()) if (!versions.has(id)) words.delete(id);
  for (const id of compared.keys()) if (!versions.has(id)) compared.delete(id);
  const changed = rows.filter(({ id, version }) => words.get(id)?.version !== version).map(({ id }) => id);
  if (changed.length === 0) return;
  for (const one of await store.listToldWords(changed)) {
    words.set(one.id, { ...one, version: versions.get(one.id) ?? '' });
  }
}

async function comparedFrom(
  store: Pick<Store, 'findThemes'>,
  { lexicon: { facets }, words, compared, staffWords }: Known & { readonly staffWords: ReadonlySet<string> },
  rows: readonly ToldRow[],
): Promise<readonly ComparedGrievance[]> {
  const kept = new Map<string, string>();
  for (const { id, homeId, isHomeKnown } of rows) {
    const themeId = words.get(id)?.movedTo ?? (isHomeKnown ? homeId : null);
    if (themeId !== null) kept.set(id, themeId);
  }
  const themes = kept.size === 0 ? new Map<string, Theme>() : await store.findThemes([...new Set(kept.values())]);
  return rows.flatMap((row) => {
    const told = words.get(row.id);
    // Gone between two looks at the database: its complaint is grouped again.
    if (told === undefined) return [];
    const keptIn = themes.get(kept.get(row.id) ?? '') ?? null;
    const last = compared.get(row.id);
    if (last !== undefined && last.version === told.version && last.keptIn?.id === keptIn?.id) return [last];
    const [theme] = assignThemes([told], facets);
    if (theme === undefined) return [];
    const { quote, start, cleanText: context, language, location, product, version } = told;
    const one = {
      quote,
      start,
      context,
      language,
      location,
      product,
      version,
      theme,
      keptIn,
      isOfStaff: namesStaff(quote, staffWords),
    };
    const found = { id: row.id, messageId: row.complaintId, receivedAt: row.receivedAt, ...one };
    compared.set(row.id, found);
    return [found];
  });
}

async function learnNames(store: Pick<Store, 'findThemes'>, { names }: Known, themes: Iterable<Theme>): Promise<void> {
  const unseen = new Set([...themes].flatMap(({ id }) => (names.has(id) ? [] : [id])));
  if (unseen.size === 0) return;
  for (const { id, label } of (await store.findThemes([...unseen])).values()) names.set(id, label.fr);
}

/** Of the second theme of one name. */
const NUMBER = / \(\d+\)$/u;

/** Only the name of a facet takes the place of another: it holds no client's words, which may have been erased since. */
function isNamedAnew({ lexicon, names }: Known, { id, label }: Theme): boolean {
  const last = names.get(id);
  if (last === undefined || last === label.fr) return false;
  const plain = label.fr.replace(NUMBER, '');
  if (![...lexicon.facets.values()].some((facet) => facet.label.fr === plain)) return false;
  names.set(id, label.fr);
  return true;
}
