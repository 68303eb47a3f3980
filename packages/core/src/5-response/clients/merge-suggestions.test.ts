import { expect, test } from 'vitest';
import { mergeSuggestions } from './merge-suggestions.ts';

test('the same number or the same full name is suggested, a shared first name is not', () => {
  const suggestions = mergeSuggestions(
    [
      { clientKey: 'luc@new.example', name: 'Luc Roy', phone: null },
      { clientKey: 'cli_1', name: 'ROY Luc', phone: '514 555-0123' },
      { clientKey: 'phone +15145550123', name: null, phone: '(514) 555-0123' },
      { clientKey: 'marie@a.example', name: 'Marie', phone: null },
      { clientKey: 'marie@b.example', name: 'Marie', phone: null },
    ],
    'CA',
  );
  expect(suggestions).toEqual([
    { clientKey: 'phone +15145550123', into: 'cli_1', why: 'same_phone' },
    { clientKey: 'luc@new.example', into: 'cli_1', why: 'same_name' },
  ]);
});
