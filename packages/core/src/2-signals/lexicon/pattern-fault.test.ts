import { describe, expect, it } from 'vitest';
import { patternFault, samplesOf } from './pattern-fault.ts';

describe('an entry that an owner wrote', () => {
  it.each([
    'bain trop chaud',
    'attendre .. heure',
    'rembours*',
    '=sale',
    '(clim|chauffage) en panne',
    'mal (élevé|poli comme un cochon)',
    'n’importe quoi',
    'pas de glace',
    'Jamais arrivée, mais .. addition',
    'wc bouchés',
    'spa',
  ])('is taken: %s', (pattern) => {
    expect(patternFault(pattern, 'fr')).toBeNull();
  });

  it.each([
    ['chambres? froides?', 'regular expressions'],
    ['bain [très] chaud', 'regular expressions'],
    ['bain.*chaud', 'dots that mean nothing'],
    ['bain ... chaud', 'dots that mean nothing'],
    ['attendre..heure', 'needs a blank before and after'],
    ['.. trop chaud', 'begins or ends'],
    ['bain trop ..', 'begins or ends'],
    ['(clim|chauffage en panne', 'parentheses'],
    ['(clim|(gros) chauffage)', 'parentheses'],
    ['(chambre)s froides', 'needs a blank'],
    ['clim|chauffage', 'outside parentheses'],
    ['(clim||chauffage)', 'empty alternative'],
    ['rem*bourse', 'inside a word'],
    ['sale=', 'wrong place'],
    ['…!', 'holds no word'],
    ['pas', 'every message'],
    ['(avec|sous)', 'every message'],
    ['re* trop tard', 'too many words'],
  ])('is sent back: %s', (pattern, why) => {
    expect(patternFault(pattern, 'fr')).toContain(why);
  });

  it('is tried with each of its alternatives', () => {
    expect(samplesOf('(bain|jet) trop (chaud|brûlant)')).toEqual([
      'bain trop chaud',
      'jet trop chaud',
      'bain trop brûlant',
    ]);
  });
});
