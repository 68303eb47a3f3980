import { visibleFormFrom, visibleTextFrom } from '@doleances/core';
import { describe, expect, it } from 'vitest';
import { CUSTOMERS_WORDS } from './visible-text/customers-words.ts';
import { ENGLISH } from './visible-text/english.ts';
import { FRANCE } from './visible-text/france.ts';
import { MIXED_AND_FORMS } from './visible-text/mixed-and-forms.ts';
import { QUEBEC_BELGIUM } from './visible-text/quebec-belgium.ts';

/**
 * What a customer wrote, told apart from quotations, signatures, device lines, notices and form labels, for the mail
 * programs and forms our customers use. Blank lines and spaces at line ends do not count.
 */
const GROUPS = {
  France: FRANCE,
  'Québec and Belgium': QUEBEC_BELGIUM,
  English: ENGLISH,
  'mixed, and forms': MIXED_AND_FORMS,
  "customers' words that look like machinery": CUSTOMERS_WORDS,
};

const written = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

describe.each(Object.entries(GROUPS))('what the author wrote: %s', (_, samples) => {
  it.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_id, { text, visible }) => {
    expect(written((visibleFormFrom(text) ?? visibleTextFrom(text)).text)).toBe(written(visible));
  });
});
