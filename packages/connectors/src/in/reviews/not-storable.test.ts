import { expect, test } from 'vitest';
import { refusalOfSite } from './not-storable.ts';

test.each(['tripadvisor', 'TripAdvisor', 'yelp', 'trip-advisor'])('%s is refused with what to do instead', (kind) => {
  const refusal = refusalOfSite(kind);
  expect(refusal?.retry).toBe('never');
  expect(refusal?.message).toMatch(/^(?:Tripadvisor|Yelp) forbids keeping its reviews.*https:.*mailbox.*note$/);
});

test('other sites are not refused', () => {
  expect(refusalOfSite('trustpilot')).toBeNull();
  expect(refusalOfSite('__proto__')).toBeNull();
  expect(refusalOfSite('constructor')).toBeNull();
});
