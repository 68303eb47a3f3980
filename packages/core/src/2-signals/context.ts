import type { Firm } from '../firm/firm.ts';
import type { OwnFacet } from '../firm/own-facet.ts';
import { type ConditionWords, conditionWordsFrom } from './boundary.ts';
import { REMEDIES, WISHES } from './cues/asks.ts';
import { CRITICAL } from './cues/critical.ts';
import type { Cue } from './cues/cue.ts';
import { NOISE, SPEECH } from './cues/kinds.ts';
import { NEGATIVE } from './cues/negative.ts';
import { IRONY, POSITIVE } from './cues/positive.ts';
import { CONTACTS, PEOPLE, SEVERITY } from './cues/severity.ts';
import { type FirmWords, firmWordsFrom } from './firm-words.ts';
import type { Facet, Trade } from './lexicon/facet.ts';
import { FACETS } from './lexicon/index.ts';
import { type Entry, type Matcher, matcherFrom } from './lexicon/match.ts';
import { withOwnFacets } from './lexicon/own-facets.ts';
import { tradesOf } from './trades.ts';

const FAMILIES = {
  negative: NEGATIVE,
  positive: POSITIVE,
  irony: IRONY,
  speech: SPEECH,
  noise: NOISE,
  remedy: REMEDIES,
  wish: WISHES,
  critical: CRITICAL,
  severity: SEVERITY,
  contact: CONTACTS,
  people: PEOPLE,
} as const satisfies Record<string, readonly Cue[]>;

export type Family = keyof typeof FAMILIES;
type CueTag = { readonly kind: 'cue'; readonly family: Family; readonly cue: Cue };
type FacetTag = {
  readonly kind: 'facet';
  readonly facet: Facet;
  readonly role: 'topic' | 'problem' | 'lookAlike';
};
export type Tag = CueTag | FacetTag;

export type CompiledLexicon = {
  readonly facets: ReadonlyMap<string, Facet>;
  readonly matcher: Matcher<Tag>;
};

export type ReadingContext = {
  readonly firm: Firm;
  readonly lexicon: CompiledLexicon;
  readonly firmWords: FirmWords;
  /** Empty when the firm's data do not tell its trade. */
  readonly trades: ReadonlySet<Trade>;
  readonly conditionWords: readonly ConditionWords[];
};

export function facetEntries(facet: Facet): Entry<Tag>[] {
  return (['fr', 'en'] as const).flatMap((language) => {
    const tagged = (patterns: readonly string[], role: FacetTag['role']): Entry<Tag>[] => {
      const tag: FacetTag = { kind: 'facet', facet, role };
      return patterns.map((pattern) => ({ pattern, language, tag }));
    };
    const { topics, problems, lookAlikes = [] } = facet[language];
    return [...tagged(topics, 'topic'), ...tagged(problems, 'problem'), ...tagged(lookAlikes, 'lookAlike')];
  });
}

/** Every cue of the product as matcher entries. */
export function cueEntries(): Entry<Tag>[] {
  return Object.entries(FAMILIES).flatMap(([family, cues]) =>
    cues.flatMap((cue) =>
      (['fr', 'en'] as const).flatMap((language) =>
        cue[language].map((pattern) => ({
          pattern,
          language,
          tag: { kind: 'cue' as const, family: family as Family, cue },
        })),
      ),
    ),
  );
}

const compiled = new WeakMap<readonly Facet[], CompiledLexicon>();
/** The last firm that has words of its own; reading them anew for each change of its clients would be waste. */
const compiledOwn = new WeakMap<readonly Facet[], { readonly key: string; readonly lexicon: CompiledLexicon }>();

/** Compiles once for each list of facets: firms that share the product's own share its lexicon. */
function compileLexicon(facets: readonly Facet[], own: readonly OwnFacet[], trades: ReadonlySet<Trade>) {
  if (own.length > 0) return compileOwn(facets, own, trades);
  const known = compiled.get(facets);
  if (known !== undefined) return known;
  const lexicon = lexiconFrom(facets, []);
  compiled.set(facets, lexicon);
  return lexicon;
}

function compileOwn(facets: readonly Facet[], own: readonly OwnFacet[], trades: ReadonlySet<Trade>): CompiledLexicon {
  const key = JSON.stringify([own, [...trades]]);
  const known = compiledOwn.get(facets);
  if (known?.key === key) return known.lexicon;
  const lexicon = lexiconFrom(withOwnFacets(facets, own, trades), own);
  compiledOwn.set(facets, { key, lexicon });
  return lexicon;
}

function lexiconFrom(listed: readonly Facet[], own: readonly OwnFacet[]): CompiledLexicon {
  const facets = [...new Map(listed.map((facet) => [facet.id, facet])).values()];
  let matcher: Matcher<Tag> | null = null;
  return {
    facets: new Map(facets.map((facet) => [facet.id, facet])),
    get matcher() {
      matcher ??= matcherFrom([...cueEntries(), ...ownFirst(facets.flatMap(facetEntries), own)]);
      return matcher;
    },
  };
}

/** Where two entries say as much at one place the earlier wins, and the owner knows better than we do. */
function ownFirst(entries: readonly Entry<Tag>[], own: readonly OwnFacet[]): readonly Entry<Tag>[] {
  if (own.length === 0) return entries;
  const keyOf = (id: string, language: string, pattern: string) => JSON.stringify([id, language, pattern]);
  const keys = new Set(
    own.flatMap((facet) =>
      (['fr', 'en'] as const).flatMap((language) =>
        Object.values(facet[language]).flatMap((patterns: readonly string[]) =>
          patterns.map((pattern) => keyOf(facet.id, language, pattern)),
        ),
      ),
    ),
  );
  const isOwn = ({ tag, language, pattern }: Entry<Tag>) =>
    tag.kind === 'facet' && keys.has(keyOf(tag.facet.id, language, pattern));
  return [...entries.filter(isOwn), ...entries.filter((entry) => !isOwn(entry))];
}

/**
 * Prepares the reading of many messages of one firm; build it once. The lexicon of a language is listed when the first
 * text in it is read, which then takes half a second more.
 *
 * @param facets The product's facets; the firm's own words (`firm.facets`) are added to them here. A later facet
 * replaces an earlier of the same id.
 */
export function readingContextFor(firm: Firm, facets: readonly Facet[] = FACETS): ReadingContext {
  const trades = tradesOf(firm);
  return {
    firm,
    lexicon: compileLexicon(facets, firm.facets ?? [], trades),
    firmWords: firmWordsFrom(firm),
    trades,
    conditionWords: conditionWordsFrom(firm.conditions),
  };
}
