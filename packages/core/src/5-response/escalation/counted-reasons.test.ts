import { expect, test } from 'vitest';
import { type ClientMessage, countedReasonsFor } from './counted-reasons.ts';

type Told = Partial<Omit<ClientMessage, 'signals'>> & { readonly facet?: string; readonly due?: string };

function messageOf(day: number, { facet = 'repair-breakdown', due, ...changes }: Told = {}): ClientMessage {
  const grievance = { start: 0, end: 4, quote: 'mots', facet, product: null, staff: null } as const;
  const promise = { due: `${due}T22:00:00Z`, dueText: null, action: 'visite', state: 'broken' } as const;
  return {
    id: `cmp_${day}_${changes.direction ?? 'in'}_${changes.cleanText ?? ''}`,
    direction: 'in',
    kind: 'complaint',
    receivedAt: new Date(Date.UTC(2026, 10, day, 14)),
    cleanText: `La fournaise fait du bruit, jour ${day}.`,
    threadKey: null,
    duplicateOf: null,
    starsOfFive: null,
    ...changes,
    signals: {
      grievances: [grievance],
      promises: due === undefined ? [] : [promise],
    } as unknown as ClientMessage['signals'],
  };
}

const countedOf = (messages: readonly ClientMessage[], answeredAt: readonly Date[] = []) =>
  messages.at(-1) === undefined ? [] : countedReasonsFor(messages.at(-1) as ClientMessage, messages, answeredAt);

test('the third message about a matter that nobody answered is for the boss, whatever it says of the others', () => {
  const chase = { kind: 'status_chase', cleanText: 'Toujours rien… Allez-vous me répondre?' } as const;
  expect(countedOf([messageOf(2), messageOf(3)])).toEqual([]);
  expect(countedOf([messageOf(2), messageOf(3), messageOf(4)])).toEqual(['repeat_unresolved']);
  expect(countedOf([messageOf(2), messageOf(3), messageOf(4, chase)])).toEqual(['repeat_unresolved']);
  expect(countedOf([messageOf(2), messageOf(3), messageOf(4, { kind: 'question' })])).toEqual([]);
});

test('three matters are three cases, unless they are one exchange', () => {
  const matters = ['repair-breakdown', 'hidden-fees', 'staff-rude'];
  expect(countedOf(matters.map((facet, at) => messageOf(at + 2, { facet })))).toEqual([]);
  expect(countedOf(matters.map((facet, at) => messageOf(at + 2, { facet, threadKey: 't' })))).toEqual([
    'repeat_unresolved',
  ]);
});

test('an answer, by letter or by telephone, begins the count anew', () => {
  const [first, second, third] = [messageOf(2), messageOf(3), messageOf(5)];
  expect(countedOf([first, second, messageOf(4, { direction: 'out' }), third])).toEqual([]);
  expect(countedOf([first, second, third], [messageOf(4).receivedAt])).toEqual([]);
  expect(countedOf([first, second, third], [messageOf(1).receivedAt])).toEqual(['repeat_unresolved']);
});

test('the same words by two channels, and what follows within the hour, are one contact', () => {
  const twice = messageOf(3, { cleanText: messageOf(2).cleanText.toUpperCase() });
  const soon = messageOf(2, { cleanText: 'La photo.', receivedAt: new Date('2026-11-02T14:20:00Z') });
  const linked = messageOf(3, { duplicateOf: 'cmp_other' });
  for (const copy of [twice, soon, linked]) expect(countedOf([messageOf(2), copy, messageOf(4)])).toEqual([]);
});

test('a second promised day that passed is for the boss, told twice it is one', () => {
  expect(countedOf([messageOf(2, { due: '2026-11-01' }), messageOf(5, { due: '2026-11-04' })])).toEqual([
    'repeat_unresolved',
  ]);
  expect(countedOf([messageOf(2, { due: '2026-11-01' }), messageOf(5, { due: '2026-11-01' })])).toEqual([]);
});

test('two stars after a message that nobody answered are for the boss; two stars at once are not', () => {
  const review = messageOf(5, { starsOfFive: 2, facet: 'hidden-fees' });
  expect(countedOf([messageOf(2), review])).toEqual(['public_review']);
  expect(countedOf([review])).toEqual([]);
});
