import { describe, expect, it } from 'vitest';
import { itemOf } from '../1-complaint/item.fixture.ts';
import { DEFAULT_FIRM } from '../firm/default-firm.ts';
import type { Firm } from '../firm/firm.ts';
import type { OwnFacet, OwnWords } from '../firm/own-facet.ts';
import { mine } from '../mine.ts';
import { readingContextFor } from './context.ts';
import { FACETS } from './lexicon/index.ts';
import { ownFacetFindings } from './own-facet-check.ts';
import { readItem } from './read.ts';

const NO_WORDS: OwnWords = { topics: [], problems: [], lookAlikes: [] };
const words = (changes: Partial<OwnWords>): OwnWords => ({ ...NO_WORDS, ...changes });
const added = (id: string, fr: Partial<OwnWords>, en: Partial<OwnWords> = {}): OwnFacet => ({
  id,
  labelFr: null,
  labelEn: null,
  target: null,
  nature: null,
  severity: null,
  fr: words(fr),
  en: words(en),
  notes: null,
});
const declared = (id: string, fr: Partial<OwnWords>, en: Partial<OwnWords> = {}): OwnFacet => ({
  ...added(id, fr, en),
  labelFr: 'Four à poterie en panne',
  labelEn: 'Kiln out of order',
  target: 'product',
});
const firmWith = (...facets: readonly OwnFacet[]): Firm => ({ ...DEFAULT_FIRM, facets });

const itemFrom = (text: string, id = '1') =>
  itemOf(text, { externalId: id, author: { name: null, email: `${id}@exemple.ca` } });
const read = (text: string, firm: Firm) => readItem(itemFrom(text), readingContextFor(firm)).signals;
const facetsIn = (text: string, firm: Firm) => read(text, firm).grievances.map(({ facet }) => facet);

const KILN = declared(
  'kiln-failure',
  { topics: ['four'], problems: ['biscuit .. fendu', 'mes pièces .. éclaté*'] },
  { topics: ['kiln'], problems: ['pots .. crackled'] },
);

describe('a facet of the owner’s own', () => {
  it('is heard in both languages, with its target, its severity and its own words as the reason', () => {
    const signals = read('Bonjour, mon biscuit est sorti fendu du four.', firmWith(KILN));
    expect(signals.kind).toBe('complaint');
    expect(signals.grievances[0]).toMatchObject({ facet: 'kiln-failure', target: 'product', severity: 2 });
    expect(signals.evidence).toContainEqual(
      expect.objectContaining({ judgement: 'facet:kiln-failure', rule: 'biscuit .. fendu' }),
    );
    expect(facetsIn('All my pots came out crackled.', firmWith(KILN))).toEqual(['kiln-failure']);
    expect(facetsIn('Bonjour, mon biscuit est sorti fendu du four.', DEFAULT_FIRM)).not.toContain('kiln-failure');
  });

  it('opens a theme with the owner’s label in both languages', () => {
    const items = ['Mon biscuit est sorti fendu.', 'Mes pièces ont éclaté hier.'].map((text, index) =>
      itemFrom(text, `m${index}`),
    );
    const { themes, backlog } = mine({ items, replies: [], firm: firmWith(KILN), clients: [] });
    expect(themes).toMatchObject([
      { facet: 'kiln-failure', labelFr: 'Four à poterie en panne', labelEn: 'Kiln out of order', clients: 2 },
    ]);
    expect(backlog).toHaveLength(1);
  });

  it('takes one label for both languages, and its nature from its target', () => {
    const facets = readingContextFor(firmWith({ ...KILN, labelEn: null, severity: 8 })).lexicon.facets;
    expect(facets.get('kiln-failure')).toMatchObject({
      label: { fr: 'Four à poterie en panne', en: 'Four à poterie en panne' },
      nature: 'quality',
      severity: 8,
    });
  });
});

describe('words added to a facet of the product', () => {
  it('join it, and leave its own words where they were', () => {
    const firm = firmWith(added('late-delivery', { problems: ['tournée .. passée tout droit'] }));
    expect(facetsIn('La tournée est encore passée tout droit mardi.', firm)).toEqual(['late-delivery']);
    expect(facetsIn('La livraison est arrivée trop tard.', firm)).toEqual(
      facetsIn('La livraison est arrivée trop tard.', DEFAULT_FIRM),
    );
    expect(readingContextFor(firm).lexicon.facets.get('late-delivery')?.label).toEqual(
      FACETS.find(({ id }) => id === 'late-delivery')?.label,
    );
  });

  it('go before the product’s where both say as much', () => {
    const double = declared('billing-robot', { problems: ['facture en double'] });
    expect(facetsIn('Encore une facture en double ce mois-ci.', firmWith(double))).toEqual(['billing-robot']);
  });

  it('can silence what only looks like it', () => {
    const text = 'Le plat « Retard de livraison » est raté.';
    const firm = firmWith(added('late-delivery', { lookAlikes: ['plat retard de livraison'] }));
    expect(facetsIn(text, DEFAULT_FIRM)).toContain('late-delivery');
    expect(facetsIn(text, firm)).not.toContain('late-delivery');
  });

  it('bring a facet of another trade home', () => {
    const inn = { ...DEFAULT_FIRM, name: 'Auberge du lac, chambres et réception' };
    const own = { ...inn, facets: [added('it-backup', { problems: ['copie du registre .. perdue'] })] };
    expect(readingContextFor(inn).lexicon.facets.get('it-backup')?.trades).toBeDefined();
    expect(readingContextFor(own).lexicon.facets.get('it-backup')?.trades).toBeUndefined();
    expect(facetsIn('La copie du registre a été perdue.', own)).toEqual(['it-backup']);
  });
});

describe('what the owner is told of their words', () => {
  const findings = (...facets: readonly OwnFacet[]) => ownFacetFindings(firmWith(...facets));
  const problemsOf = (...facets: readonly OwnFacet[]) => findings(...facets).problems.join('\n');
  const warningsOf = (...facets: readonly OwnFacet[]) => findings(...facets).warnings.join('\n');

  it('is nothing when there is nothing to say', () => {
    expect(ownFacetFindings(DEFAULT_FIRM)).toEqual({ problems: [], warnings: [] });
    expect(findings(KILN)).toEqual({ problems: [], warnings: [] });
  });

  it('names the facet, the entry and what to do about a miswritten one', () => {
    expect(problemsOf(added('delay', { problems: ['ça niaise?'] }))).toBe(
      'facets delay fr problems "ça niaise?" holds a sign of regular expressions; write plain words, and (a|b) where either may stand',
    );
  });

  it('offers the ids that may be meant where one is unknown and not declared', () => {
    const told = problemsOf(added('facture-double', { problems: ['zut'] }));
    expect(told).toContain('facets facture-double: is no facet of the product');
    expect(told).toContain('needs labelFr or labelEn, and target');
    expect(told).toMatch(/Did you mean .*double-charge/u);
    expect(problemsOf(added('xyzzy', { problems: ['zut'] }))).not.toContain('Did you mean');
  });

  it('refuses a facet that stands twice or says nothing, and one phrase in two facets', () => {
    expect(problemsOf(KILN, KILN)).toContain('kiln-failure: stands twice');
    expect(problemsOf(added('delay', {}))).toContain('delay: has no words');
    const other = { ...KILN, id: 'kiln-again' };
    expect(problemsOf(KILN, other)).toContain('"biscuit .. fendu" stands in kiln-failure too');
  });

  it('refuses a problem that a look-alike of its facet would silence', () => {
    expect(problemsOf(added('waiting-on-site', { problems: ['sans attente'] }))).toContain(
      'holds "sans attente", a look-alike of waiting-on-site',
    );
    const both = declared('kiln-failure', { problems: ['biscuit fendu exprès'], lookAlikes: ['fendu exprès'] });
    expect(problemsOf(both)).toContain('holds "fendu exprès", a look-alike of kiln-failure');
  });

  it('warns of a phrase that the product already knows, here or elsewhere, and of one that praises', () => {
    expect(warningsOf(added('double-charge', { problems: ['facture en double'] }))).toContain('is already heard there');
    expect(warningsOf(declared('billing-robot', { problems: ['facture en double'] }))).toContain(
      'is already a problem of double-charge ("facture en double"); yours goes before',
    );
    expect(warningsOf(declared('too-perfect', { problems: ['parfait'] }))).toContain('is praise in the product');
    expect(warningsOf(added('double-charge', { lookAlikes: ['facture en double'] }))).toContain(
      'takes away the problem "facture en double"',
    );
  });

  it('warns of a label given to a facet of the product, and of a label that another has', () => {
    expect(warningsOf({ ...added('delay', { problems: ['ça niaise'] }), labelFr: 'Lenteur' })).toContain(
      'delay: is a facet of the product and keeps its labels',
    );
    expect(warningsOf({ ...KILN, labelFr: 'Impolitesse' })).toContain('rudeness has the same label');
  });
});
