import { describe, expect, it } from 'vitest';
import { countText, dateText, effortText, firmFormatFor, moneyText, ordinalText, roughMoneyText } from './format.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { exampleWindows } from './rank.fixture.ts';
import { rankThemes } from './rank.ts';
import { whyNotHigherFor } from './why-not-higher.ts';
import type { ThemeWindow } from './windows.ts';

const BELGIUM = { country: 'BE', currency: 'EUR', timeZone: 'Europe/Brussels' } as const;
const QUEBEC = { country: 'CA', currency: 'CAD', timeZone: 'America/Toronto' } as const;
const NATURES = ['process', 'attitude', 'quality', 'money', 'process', 'safety'] as const;
const themes: ThemeWindow[] = exampleWindows().map((window, index) => ({
  ...window,
  nature: NATURES[index] ?? 'quality',
}));
const rankedFor = (firm: typeof BELGIUM | typeof QUEBEC) => rankThemes({ themes, policy: DEFAULT_POLICY, firm });

describe('the reason of a rank', () => {
  it('reads as a Belgian owner expects it', () => {
    expect(rankedFor(BELGIUM)[0]?.reason.fr).toBe(
      '1er\u00a0: 14\u00a0clients (5\u00a0avant), ~29\u00a0touchés par mois, 2\u202f490\u00a0€ par mois à risque, 9\u00a0sur\u00a010 avec promesse non tenue\u202f; effort\u00a01,5\u00a0jour.',
    );
  });

  it('reads as a Québec owner expects it', () => {
    expect(rankedFor(QUEBEC)[0]?.reason.fr).toBe(
      '1er\u00a0: 14\u00a0clients (5\u00a0avant), ~29\u00a0touchés par mois, 2\u00a0490\u00a0$ par mois à risque, 9\u00a0sur\u00a010 avec promesse non tenue; effort\u00a01,5\u00a0jour.',
    );
  });

  it('reads as an English owner expects it', () => {
    expect(rankedFor(QUEBEC)[0]?.reason.en).toBe(
      '1st: 14\u00a0clients (5\u00a0before), ~29 affected a month, $2,490 a month at risk, 9\u00a0of\u00a010 with a broken promise; effort\u00a01.5\u00a0days.',
    );
  });

  it('speaks in the singular of one client and says why one is enough', () => {
    expect(rankedFor(BELGIUM)[5]?.reason.fr).toBe(
      '6e\u00a0: 1\u00a0client (aucun\u00a0avant), plainte critique, ~2\u00a0touchés par mois, 140\u00a0€ par mois à risque\u202f; effort\u00a01,5\u00a0jour.',
    );
  });

  it('tells a relapse', () => {
    expect(rankedFor(BELGIUM)[2]?.reason.fr).toContain('rechute après correction');
  });

  it('tells which factor separates an item from the one above', () => {
    const ranked = rankedFor(BELGIUM);
    const [above, item] = ranked;
    if (above === undefined || item === undefined) throw new Error('six themes are ranked');
    const why = whyNotHigherFor({ item, above }, DEFAULT_POLICY, firmFormatFor(BELGIUM));
    expect(why.fr).toBe('Derrière le 1er\u00a0: moins de clients (6 contre 14).');
    expect(why.en).toBe('Behind the 1st: fewer clients (6 against 14).');
  });

  it('admits that an order is only kept because the gap is not sure', () => {
    const [above, item] = rankedFor(BELGIUM);
    if (above === undefined || item === undefined) throw new Error('six themes are ranked');
    const kept = { item: { ...item, scoreQuantile20: above.scoreQuantile20 + 1 }, above };
    expect(whyNotHigherFor(kept, DEFAULT_POLICY, firmFormatFor(BELGIUM)).fr).toContain('pas assez sûr');
  });
});

describe('figures in words', () => {
  it('writes money as each country does', () => {
    expect(moneyText(1_249_000, 'fr-CA', 'CAD')).toBe('12\u00a0490\u00a0$');
    expect(moneyText(1_249_000, 'fr-FR', 'EUR')).toBe('12\u202f490\u00a0€');
    expect(moneyText(1_249_050, 'en-CA', 'CAD')).toBe('$12,490.50');
  });

  it('rounds estimates and not small sums', () => {
    expect(roughMoneyText(249_312, 'fr-FR', 'EUR')).toBe('2\u202f490\u00a0€');
    expect(roughMoneyText(4_720, 'fr-FR', 'EUR')).toBe('45\u00a0€');
    expect(roughMoneyText(700, 'fr-FR', 'EUR')).toBe('7\u00a0€');
    expect(roughMoneyText(12_345_678, 'en-CA', 'CAD')).toBe('$123,000');
  });

  it('counts one and a half as one in French and as several in English', () => {
    expect(effortText(3, 'fr-FR')).toBe('1,5\u00a0jour');
    expect(effortText(3, 'en-CA')).toBe('1.5\u00a0days');
    expect(effortText(4, 'fr-FR')).toBe('2\u00a0jours');
    expect(countText(0, { one: 'client', other: 'clients' }, 'fr-CA')).toBe('0\u00a0client');
    expect(countText(0, { one: 'client', other: 'clients' }, 'en-CA')).toBe('0\u00a0clients');
  });

  it('knows ordinals', () => {
    expect([1, 2, 21].map((rank) => ordinalText(rank, 'fr-BE'))).toEqual(['1er', '2e', '21e']);
    expect([1, 2, 3, 4, 11, 12, 21, 101].map((rank) => ordinalText(rank, 'en-CA'))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '21st',
      '101st',
    ]);
  });

  it('writes the day of the firm, and the first of a month as French does', () => {
    const late = new Date('2026-11-01T03:00:00Z');
    expect(dateText(late, 'fr-CA', 'America/Toronto')).toBe('31 octobre 2026');
    expect(dateText(late, 'fr-BE', 'Europe/Brussels')).toBe('1er novembre 2026');
    expect(dateText(late, 'en-CA', 'Europe/Brussels')).toBe('November 1, 2026');
  });
});
