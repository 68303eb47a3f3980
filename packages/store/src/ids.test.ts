import { expect, test } from 'vitest';
import { idFrom, itemIdFor, keyFrom, sourceIdFor } from './ids.ts';
import { jsonFrom, scrub } from './scrub.ts';

test('the same thing always has the same id, and its neighbour another', () => {
  expect(sourceIdFor('imap', 'boîte')).toBe('src_wo4kytni65z5gtc3atq677vmjl');
  expect(idFrom('grv', ['ab', 'c'])).not.toBe(idFrom('grv', ['a', 'bc']));
  expect(itemIdFor('src_a', '1:1')).toMatch(/^itm_[a-z2-7]{26}$/);
  const ids = new Set(Array.from({ length: 10_000 }, (_, at) => itemIdFor('src_a', `1:${at}`)));
  expect(ids.size).toBe(10_000);
});

test('every character of an id comes from its content', () => {
  const ids = Array.from({ length: 2_000 }, (_, at) => idFrom('x', [at]).slice(2));
  for (let at = 0; at < 26; at += 1) expect(new Set(ids.map((id) => id[at])).size).toBe(32);
});

test('an outside id is kept as it is unless an index could not hold it', () => {
  expect(keyFrom('<1@example.com>')).toBe('<1@example.com>');
  const long = keyFrom('é'.repeat(20_000));
  expect(Buffer.byteLength(long)).toBeLessThan(300);
  expect(long).not.toBe(keyFrom('é'.repeat(20_001)));
});

test('what Postgres refuses is replaced without moving the rest', () => {
  expect(scrub('a\0b\uD800c\uDC00d😡')).toBe('a\uFFFDb\uFFFDc\uFFFDd😡');
  expect(jsonFrom({ 'k\0': ['\uDFFF', { a: null }], b: '\\u0000 written out' })).toBe(
    '{"k\uFFFD":["\uFFFD",{"a":null}],"b":"\\\\u0000 written out"}',
  );
  expect(jsonFrom(undefined)).toBe('null');
});
