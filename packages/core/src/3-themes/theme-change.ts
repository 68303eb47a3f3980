import { createHash } from 'node:crypto';
import { nameLikeness } from '../2-signals/corrections/choices.ts';
import type { Target } from '../2-signals/signals.ts';
import type { Bilingual } from '../firm/firm.ts';
import { isUnthemed } from './concept.ts';
import type { SplitRule } from './split-rule.ts';
import type { Theme } from './theme.ts';
import { standingIds } from './standing.ts';
import type { ThemeDeed, ThemeEvent, ThemeId } from './theme-events.ts';

/** What a person wants done to themes. */
export type ThemeChange =
  | { readonly kind: 'merge'; readonly from: ThemeId; readonly into: ThemeId }
  | {
      readonly kind: 'split';
      readonly from: ThemeId;
      readonly label: Bilingual;
      /** Grievances chosen one by one, else those a rule takes, now and later. */
      readonly taken: { readonly grievanceIds: readonly string[] } | { readonly rule: SplitRule };
    }
  | { readonly kind: 'rename'; readonly themeId: ThemeId; readonly label: Bilingual }
  | { readonly kind: 'undo'; readonly eventId: number };

/** A theme on the board, with what its item has come to. */
export type BoardTheme = Pick<Theme, 'id' | 'label' | 'concept'> & {
  readonly target: Target;
  readonly state: string;
  readonly owner: string | null;
};

/** Why a change cannot be made. */
export type ChangeRefusal =
  | 'no_theme'
  | 'no_event'
  | 'same_theme'
  /** « Sans thème » is not ranked: what is merged into it would vanish. */
  | 'into_unthemed'
  | 'bad_name'
  | 'bad_rule'
  | 'same_name'
  | 'already_undone';

/** What a person should know before the change is made; it may be made all the same. */
export type ChangeConflict = {
  readonly code: 'name_taken' | 'name_near' | 'other_target' | 'other_state' | 'other_owner' | 'undoes_newer';
  readonly text: Bilingual;
};

const NAME_CHARS_MAX = 80;
const WORDS_CHARS_MAX = 80;
/** « Eau froide » and « Eaux froides » are one name to a reader. */
const NEAR_NAME = 0.75;
const ID_LENGTH = 20;

type Board = { readonly themes: readonly BoardTheme[]; readonly events: readonly ThemeEvent[] };

/** Why a change cannot be made on this board; `null` when it can. Ids are those of themes that are still there. */
export function changeRefusal(change: ThemeChange, { themes, events }: Board): ChangeRefusal | null {
  const has = (id: ThemeId) => themes.some((theme) => theme.id === id);
  switch (change.kind) {
    case 'merge': {
      const into = themes.find(({ id }) => id === change.into);
      if (!has(change.from) || into === undefined) return 'no_theme';
      if (change.from === change.into) return 'same_theme';
      return isUnthemed(into.concept) ? 'into_unthemed' : null;
    }
    case 'split':
      if (!has(change.from)) return 'no_theme';
      if (!isName(change.label)) return 'bad_name';
      return 'rule' in change.taken && !isRule(change.taken.rule) ? 'bad_rule' : null;
    case 'rename': {
      const theme = themes.find(({ id }) => id === change.themeId);
      if (theme === undefined) return 'no_theme';
      if (!isName(change.label)) return 'bad_name';
      return theme.label.fr === change.label.fr && theme.label.en === change.label.en ? 'same_name' : null;
    }
    case 'undo': {
      if (!events.some(({ id }) => id === change.eventId)) return 'no_event';
      return standingIds(events).has(change.eventId) ? null : 'already_undone';
    }
  }
}

function isName({ fr, en }: Bilingual): boolean {
  return [fr, en].every((name) => name.trim() !== '' && name.length <= NAME_CHARS_MAX && !/\p{C}/u.test(name));
}

function isRule({ words, product, location }: SplitRule): boolean {
  if (words !== null && (words.length > WORDS_CHARS_MAX || !/[\p{L}\p{N}]/u.test(words))) return false;
  return words !== null || product !== null || location !== null;
}

/** The event that a change becomes. */
export function deedFor(change: ThemeChange, events: readonly ThemeEvent[]): ThemeDeed {
  switch (change.kind) {
    case 'merge':
      return { kind: 'merged', themeId: change.from, into: change.into };
    case 'split': {
      const rule = 'rule' in change.taken ? change.taken.rule : null;
      const before = events.filter(({ kind, themeId }) => kind === 'split' && themeId === change.from).length;
      const into = splitThemeIdFor(change.from, change.label, before);
      return { kind: 'split', themeId: change.from, into, label: change.label, rule };
    }
    case 'rename':
      return { kind: 'renamed', themeId: change.themeId, label: change.label };
    case 'undo': {
      const undone = events.find(({ id }) => id === change.eventId);
      if (undone === undefined) throw new Error('an event that is not there cannot be undone');
      return { kind: 'undone', themeId: undone.themeId, undoes: undone.id };
    }
  }
}

/** Permanent like every id of a theme, and another one when the same split is made again after it was undone. */
function splitThemeIdFor(from: ThemeId, label: Bilingual, splitsBefore: number): ThemeId {
  const key = JSON.stringify(['split', from, label.fr, label.en, splitsBefore]);
  return `thm_${createHash('sha256').update(key).digest('hex').slice(0, ID_LENGTH)}`;
}

/** Themes that a deed speaks of. */
export function themesOf(deed: ThemeDeed, events: readonly ThemeEvent[]): readonly ThemeId[] {
  if (deed.kind === 'merged' || deed.kind === 'split') return [deed.themeId, deed.into];
  if (deed.kind === 'renamed') return [deed.themeId];
  const undone = events.find(({ id }) => id === deed.undoes);
  return undone === undefined ? [deed.themeId] : themesOf(undone, events);
}

/** The newest event that touches any of these themes, 0 for none: a preview made before it no longer holds. */
export function newestEventOf(themeIds: readonly ThemeId[], events: readonly ThemeEvent[]): number {
  const touching = events.filter((event) => themesOf(event, events).some((id) => themeIds.includes(id)));
  return Math.max(0, ...touching.map(({ id }) => id));
}

/** What to say before a change is made, the gravest first. */
export function changeConflicts(change: ThemeChange, { themes, events }: Board): readonly ChangeConflict[] {
  const theme = (id: ThemeId) => themes.find((one) => one.id === id);
  switch (change.kind) {
    case 'merge': {
      const [from, into] = [theme(change.from), theme(change.into)];
      return from === undefined || into === undefined ? [] : mergeConflicts(from, into);
    }
    case 'split':
      return nameConflicts(change.label, themes);
    case 'rename':
      return nameConflicts(
        change.label,
        themes.filter(({ id }) => id !== change.themeId),
      );
    case 'undo': {
      const undone = events.find(({ id }) => id === change.eventId);
      if (undone === undefined) return [];
      const newest = newestEventOf(themesOf(undone, events), events);
      if (newest === undone.id) return [];
      return [
        {
          code: 'undoes_newer',
          text: {
            fr: 'Ces chantiers ont encore changé depuis\u00a0; ce qui est venu après reste en place.',
            en: 'These items changed again since; what came after stays in place.',
          },
        },
      ];
    }
  }
}

function nameConflicts(label: Bilingual, themes: readonly BoardTheme[]): readonly ChangeConflict[] {
  const near = themes
    .map((theme) => ({ theme, likeness: likenessOf(label, theme.label) }))
    .filter(({ likeness }) => likeness >= NEAR_NAME)
    .toSorted((a, b) => b.likeness - a.likeness);
  const [nearest] = near;
  if (nearest === undefined) return [];
  const { fr, en } = nearest.theme.label;
  if (nearest.likeness === 1) {
    return [
      {
        code: 'name_taken',
        text: {
          fr: `Un chantier s’appelle déjà «\u00a0${fr}\u00a0»\u00a0: faut-il plutôt les fusionner\u00a0?`,
          en: `Another item is already called “${en}”: should they be merged instead?`,
        },
      },
    ];
  }
  return [
    {
      code: 'name_near',
      text: {
        fr: `Le nom ressemble à celui d’un autre chantier, «\u00a0${fr}\u00a0».`,
        en: `The name looks like that of another item, “${en}”.`,
      },
    },
  ];
}

function likenessOf(one: Bilingual, other: Bilingual): number {
  return Math.max(nameLikeness(one.fr, other.fr), nameLikeness(one.en, other.en));
}

function mergeConflicts(from: BoardTheme, into: BoardTheme): readonly ChangeConflict[] {
  const conflicts: ChangeConflict[] = [];
  if (from.state !== into.state && from.state !== 'new') {
    conflicts.push({
      code: 'other_state',
      text: {
        fr: `Les deux chantiers n’en sont pas au même point\u00a0; l’état de «\u00a0${into.label.fr}\u00a0» vaudra pour les deux.`,
        en: `The two items are not at the same point; the state of “${into.label.en}” will hold for both.`,
      },
    });
  }
  if (from.owner !== null && from.owner !== into.owner) {
    conflicts.push({
      code: 'other_owner',
      text: {
        fr: `«\u00a0${from.label.fr}\u00a0» est suivi par ${from.owner}${into.owner === null ? '' : `, l’autre par ${into.owner}`}\u00a0; prévenez-les.`,
        en: `“${from.label.en}” is followed by ${from.owner}${into.owner === null ? '' : `, the other by ${into.owner}`}; tell them.`,
      },
    });
  }
  if (from.target !== into.target) {
    conflicts.push({
      code: 'other_target',
      text: {
        fr: 'L’un et l’autre ne parlent pas de la même sorte de chose\u00a0; un seul remède suffira-t-il\u00a0?',
        en: 'They do not speak of the same kind of thing; will one remedy do for both?',
      },
    });
  }
  return conflicts;
}
