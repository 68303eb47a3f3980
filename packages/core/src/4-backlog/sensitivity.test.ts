import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { exampleWindows } from './rank.fixture.ts';
import { rankThemes } from './rank.ts';
import { sensitivityFrom } from './sensitivity.ts';

const NATURES = ['process', 'attitude', 'quality', 'money', 'process', 'safety'] as const;
const themes = exampleWindows().map((window, index) => ({ ...window, nature: NATURES[index] ?? 'quality' }));
const FIRM = { country: 'BE', currency: 'EUR', timeZone: 'Europe/Brussels' } as const;
const rank = (policy: Policy) => rankThemes({ themes, policy, firm: FIRM });
const lines = new Map(sensitivityFrom(rank, DEFAULT_POLICY).map((line) => [line.constant.path, line]));

describe('how the first five hang on each constant', () => {
  it('tells the new order and how many stand elsewhere', () => {
    const attitude = lines.get('underReporting.attitude');
    expect(attitude?.halved).toMatchObject({ value: 2, left: 0 });
    expect(attitude?.halved?.top[0]).toBe('thm_promised-follow-up');
    expect(lines.get('underReportingCap')?.halved?.top).toEqual(
      rank({ ...DEFAULT_POLICY, underReportingCap: 2 })
        .slice(0, 5)
        .map(({ themeId }) => themeId),
    );
  });

  it('says when nothing moves', () => {
    expect(lines.get('lineClientsMin')?.doubled).toMatchObject({ value: 4, left: 0, moved: 0 });
  });

  it('leaves out a change that would break its bounds', () => {
    expect(lines.get('swapProbabilityMin')?.halved).toBeNull();
    expect(lines.get('valueRatioMin')?.doubled).not.toBeNull();
    expect(lines.has('trend.newDays')).toBe(false);
  });
});
