import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facet } from '../2-signals/lexicon/facet.ts';
import { FACETS as LEXICON } from '../2-signals/lexicon/index.ts';
import { assignThemes } from './assign.ts';
import { conceptOf, facetIdOf, isUnthemed, themeFor } from './concept.ts';
import { FAMILIES } from './families.ts';
import { subjectOf } from './subject.ts';

const NO_WORDS = { topics: [], problems: [] };
const facetOf = (id: string, more: Partial<Facet>): Facet => ({
  id,
  label: { fr: id, en: id },
  target: 'process',
  nature: 'process',
  severity: 2,
  fr: NO_WORDS,
  en: NO_WORDS,
  ...more,
});
const NOISE = facetOf('appliance-noise', {
  label: { fr: 'Bruit de l’appareil', en: 'Noisy appliance' },
  target: 'product',
  nature: 'quality',
});
const REFUND = facetOf('late-refund', {
  label: { fr: 'Remboursement en retard', en: 'Late refund' },
  nature: 'money',
});
const RUDENESS = facetOf('rudeness', { target: 'staff', nature: 'attitude' });
const FACETS = new Map([NOISE, REFUND, RUDENESS].map((facet) => [facet.id, facet]));
const themeOf = (facet: string, product: string | null, quote = '') =>
  themeFor(conceptOf({ facet, product, quote }, FACETS), FACETS);

describe('what makes a theme', () => {
  it('tells the noise of one product from the noise of another', () => {
    expect(themeOf('appliance-noise', 'Glouglou').id).not.toBe(themeOf('appliance-noise', 'Tictac').id);
    expect(themeOf('appliance-noise', 'Glouglou').label).toEqual({
      fr: 'Bruit de l’appareil – Glouglou',
      en: 'Noisy appliance – Glouglou',
    });
    expect(themeOf('appliance-noise', 'Glouglou').target).toBe('product');
  });

  it('keeps late refunds together whatever was bought', () => {
    expect(themeOf('late-refund', 'Glouglou')).toEqual(themeOf('late-refund', null));
  });

  it('makes French and English complaints one theme, since both have one facet', () => {
    const french = themeOf('late-refund', null, 'toujours pas remboursée');
    expect(themeOf('late-refund', null, 'still no refund').id).toBe(french.id);
  });

  it('calls one cold clerk one theme, whether clients say rude, condescending or hung up', () => {
    const cold = themeOf('condescension', null);
    expect(themeOf('hung-up-on', null).id).toBe(cold.id);
    expect(cold).toMatchObject({ label: { fr: 'Attitude du personnel' }, target: 'staff' });
    expect(themeOf('discrimination', null).id).not.toBe(cold.id);
  });

  it('knows every facet of a family by its right name', () => {
    const known = new Set(LEXICON.map(({ id }) => id));
    const named = FAMILIES.flatMap(({ facet, members }) => [facet, ...members]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('keeps an id for ever: it is computed from the concept alone', () => {
    expect(themeOf('late-refund', null).id).toBe('thm_0cf32191c92f8834bf49');
    expect(themeOf('appliance-noise', 'GLOUGLOU').id).toBe(themeOf('appliance-noise', 'Glouglou').id);
  });

  it('groups by the thing named what no facet knows', () => {
    const first = themeOf('other', null, "L'ascenseur est resté bloqué.");
    expect(themeOf('other', null, 'Vos ascenseurs sont toujours en travaux').id).toBe(first.id);
    expect(first.label.fr).toBe('Ascenseur');
    expect(facetIdOf(first.concept)).toBe('other');
    expect(isUnthemed(first.concept)).toBe(false);
  });

  it('puts apart what names nothing at all', () => {
    const none = themeOf('other', null, 'Vraiment déçus.');
    expect(none.label).toEqual({ fr: 'Sans thème', en: 'No theme' });
    expect(isUnthemed(none.concept)).toBe(true);
  });

  it('still shows a theme whose facet the owner removed', () => {
    expect(themeOf('old-facet', null).label.fr).toBe('Old-facet');
  });

  it('gives each grievance its theme, whatever the order', () => {
    const grievanceOf = fc.record({
      facet: fc.constantFrom('appliance-noise', 'late-refund', 'other'),
      product: fc.constantFrom(null, 'Glouglou'),
      quote: fc.constantFrom('le sommier grince', 'The elevator is broken', 'nul'),
    });
    fc.assert(
      fc.property(fc.array(grievanceOf), (grievances) => {
        const forward = assignThemes(grievances, FACETS).map(({ id }) => id);
        const backward = assignThemes(grievances.toReversed(), FACETS).map(({ id }) => id);
        expect(backward.toReversed()).toEqual(forward);
      }),
    );
  });
});

describe('the thing a quote speaks of', () => {
  it('is the first telling noun', () => {
    expect(subjectOf('Le sommier de la chambre grince')?.key).toBe('sommier');
    expect(subjectOf('My towels were grey')?.key).toBe('towel');
  });

  it('is nothing when only feelings are told', () => {
    expect(subjectOf('')).toBeNull();
    expect(subjectOf('Il a raccroché.')).toBeNull();
    expect(subjectOf('Le technicien de Namur, le samedi.')).toBeNull();
    expect(subjectOf('Très déçu, une honte.')).toBeNull();
  });
});
