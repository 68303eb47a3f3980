import { expect, test } from 'vitest';
import { type ThreadPlace, threadAround } from './thread.ts';

const at = (externalId: string, day: string, subject: string | null, inReplyTo: string | null = null): ThreadPlace => ({
  externalId,
  inReplyTo,
  subject,
  receivedAt: new Date(`2026-${day}T10:00:00Z`),
});
const idsAround = (one: ThreadPlace, others: readonly ThreadPlace[]) =>
  threadAround(one, others).map(({ externalId }) => externalId);

test('answers are joined by the ids they name, through any number of steps', () => {
  const letters = [at('a', '03-01', 'Facture'), at('b', '03-02', 'Autre sujet', 'a'), at('c', '06-02', null, 'b')];
  expect(idsAround(at('c', '06-02', null, 'b'), letters)).toEqual(['a', 'b']);
  expect(idsAround(at('a', '03-01', 'Facture'), letters)).toEqual(['b', 'c']);
});

test('two answers to a letter that is not here belong together', () => {
  const one = at('b', '03-02', 'Re: x', 'parti');
  expect(idsAround(one, [at('c', '03-09', 'Re: y', 'parti')])).toEqual(['c']);
});

test('an answer that names nobody is joined by its subject, within a month', () => {
  const first = at('a', '03-01', 'Chaudière en panne');
  const answer = at('b', '03-20', 'RE : [Externe] Re: CHAUDIÈRE  en panne');
  expect(idsAround(first, [answer])).toEqual(['b']);
  expect(idsAround(first, [at('c', '04-20', 'Re: Chaudière en panne')])).toEqual([]);
  expect(idsAround(first, [at('c', '03-20', 'Re: Facture')])).toEqual([]);
});

test('two letters with the same subject are two, when neither is an answer', () => {
  expect(idsAround(at('a', '03-01', 'Plainte'), [at('b', '03-09', 'Plainte')])).toEqual([]);
  expect(idsAround(at('a', '03-01', null), [at('b', '03-09', 'Re:')])).toEqual([]);
});

test('a subject made to hang is only long', () => {
  const endless = at('a', '03-01', 'Re: '.repeat(500_000));
  expect(idsAround(endless, [at('b', '03-02', 'Re: x')])).toEqual([]);
});
