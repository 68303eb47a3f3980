import { describe, expect, it } from 'vitest';
import { tokensFrom } from '../../text/tokens.ts';
import { type Entry, matcherFrom, matchesIn } from './match.ts';

const entry = (pattern: string, language: 'fr' | 'en' = 'fr'): Entry<string> => ({ pattern, language, tag: pattern });

function found(patterns: readonly Entry<string>[], text: string, language: 'fr' | 'en' | 'mixed' = 'fr'): string[] {
  return matchesIn(matcherFrom(patterns), tokensFrom(text), language).map(({ entry: { tag } }) => tag);
}

describe('how lexicon entries are found', () => {
  it('finds a phrase in any inflection, accent or case', () => {
    expect(found([entry('facture en double')], 'Encore des FACTURES EN DOUBLE')).toHaveLength(1);
    expect(found([entry('facture en double')], 'facture pas en double')).toEqual([]);
  });

  it('lets up to four words stand in a gap', () => {
    const gap = [entry('attendre .. heure')];
    expect(found(gap, 'attendre au moins deux longues heures')).toHaveLength(1);
    expect(found(gap, 'attendre avec toute ma petite famille deux heures')).toEqual([]);
  });

  it('keeps an exact form apart from its relatives', () => {
    expect(found([entry('=sale')], 'la chambre est sale')).toHaveLength(1);
    expect(found([entry('=sale')], 'les sales')).toEqual([]);
  });

  it('finds a beginning of a word', () => {
    expect(found([entry('rembours*')], 'mon remboursement')).toHaveLength(1);
  });

  it('takes any of several words at one place, contracted ones too', () => {
    const either = [entry("(doesn't|never) work", 'en')];
    expect(found(either, "it doesn't work", 'en')).toHaveLength(1);
    expect(found(either, 'it never works', 'en')).toHaveLength(1);
  });

  it('does not confuse a lone word with another of the same stem', () => {
    expect(found([entry('cassante')], "il s'est cassé le bras")).toEqual([]);
    expect(found([entry('sommier')], 'nous sommes contents')).toEqual([]);
  });

  it('tries both languages only where the sentence is mixed', () => {
    const both = [entry('fuite'), entry('leak', 'en')];
    expect(found(both, 'the leak, la fuite', 'mixed')).toHaveLength(2);
    expect(found(both, 'the leak, la fuite', 'fr')).toEqual(['fuite']);
  });

  it('costs twice the time for twice the text, however the text is pumped', () => {
    const patterns = [entry('pas .. pas .. pas .. fin'), entry('(pas|plus) .. (pas|plus) .. jamais')];
    const matcher = matcherFrom(patterns);
    const steps = (words: number) => {
      let looked = 0;
      const tokens = tokensFrom('pas '.repeat(words));
      const counted = new Proxy(tokens, {
        get: (target, name, receiver) => {
          looked += 1;
          return Reflect.get(target, name, receiver);
        },
      });
      matchesIn(matcher, counted, 'fr');
      return looked;
    };
    expect(steps(4_000)).toBeLessThan(steps(2_000) * 2.2);
  });

  it('finds the same whatever was read before', () => {
    const patterns = ['(tuer|fuir) le temps', 'facture en double', 'sec et cassant', 'co* cher'].map((one) =>
      entry(one),
    );
    const text = 'Pour tuant le temps, des factures en double, secs et cassants, un contrat trop cher, coûts chers';
    const fresh = found(patterns, text);
    const used = matcherFrom(patterns);
    for (const word of ['cassants', 'temps', 'double', 'cher']) matchesIn(used, tokensFrom(word), 'fr');
    expect(matchesIn(used, tokensFrom(text), 'fr').map(({ entry: { tag } }) => tag)).toEqual(fresh);
    expect(fresh).toEqual(['(tuer|fuir) le temps', 'facture en double', 'sec et cassant', 'co* cher']);
  });

  it('keeps the order of the entries where several stand at one place', () => {
    const both = [entry('tombé* en panne'), entry('(tombe|tombé) en panne')];
    expect(found(both, 'il est tombé en panne')).toEqual(['tombé* en panne', '(tombe|tombé) en panne']);
    expect(found(both.toReversed(), 'il est tombé en panne')).toEqual(['(tombe|tombé) en panne', 'tombé* en panne']);
  });
});
