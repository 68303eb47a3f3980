import { expect, test } from 'vitest';
import { SETTING_NAMES } from './config.ts';
import { unknownSettings, unknownSettingText } from './unknown-settings.ts';

const namesIn = (...names: string[]) => unknownSettings(Object.fromEntries(names.map((name) => [name, 'secret'])));

test('a misspelt setting is told with the name that was meant', () => {
  expect(namesIn('DOLEANCES_SMPT_URL', 'DOLEANCES_ALLOWED_HOSTS', 'DOLEANCES_BASEURL_FILE', 'PATH')).toEqual([
    { name: 'DOLEANCES_ALLOWED_HOSTS', nearest: 'DOLEANCES_ALLOW_HOSTS' },
    { name: 'DOLEANCES_BASEURL_FILE', nearest: 'DOLEANCES_BASE_URL_FILE' },
    { name: 'DOLEANCES_SMPT_URL', nearest: 'DOLEANCES_SMTP_URL' },
  ]);
  expect(namesIn('DOLEANCES_WINDOW_CLEANER')).toEqual([{ name: 'DOLEANCES_WINDOW_CLEANER', nearest: null }]);
});

test('no setting that is read is called unknown, and its value is never told', () => {
  expect(namesIn(...SETTING_NAMES, 'DOLEANCES_SECRET_KEY_FILE', 'DOLEANCES_TOKEN', 'DOLEANCES_CONFIG')).toEqual([]);
  const [unknown] = namesIn('DOLEANCES_SMPT_URL');
  if (unknown === undefined) throw new Error('not told');
  expect(unknownSettingText(unknown, 'en')).toBe(
    'DOLEANCES_SMPT_URL is not a setting, and is not read; DOLEANCES_SMTP_URL is.',
  );
  expect(unknownSettingText(unknown, 'fr')).toBe(
    'DOLEANCES_SMPT_URL n’est pas un réglage, et n’est pas lu\u00a0; DOLEANCES_SMTP_URL en est un.',
  );
});
