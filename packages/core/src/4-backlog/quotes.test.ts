import { expect, test } from 'vitest';
import { quotedText } from './format.ts';

test('a quotation within a quotation has inner marks', () => {
  expect(quotedText('On m’a dit «\u00a0dans l’heure\u00a0», puis « demain ».', 'fr')).toBe(
    '«\u00a0On m’a dit “dans l’heure”, puis “demain”.\u00a0»',
  );
  expect(quotedText('He said “tomorrow”.', 'en')).toBe('“He said ‘tomorrow’.”');
});
