import { expect, test } from 'vitest';
import { clientLawFrom, type IdentityEvent, identityRefusal, type Signature, settledClientKey } from './client-law.ts';

const signed = (key: string, changes: Partial<Signature> = {}): Signature => ({
  key,
  name: null,
  email: key.includes('@') ? key : null,
  phone: null,
  ...changes,
});
const merged = (id: number, clientKey: string, into: string): IdentityEvent => ({
  id,
  kind: 'merged',
  clientKey,
  into,
});
const settled = (events: readonly IdentityEvent[], signature: Signature) =>
  settledClientKey(clientLawFrom(events), signature);

test('merged, two addresses are one client, also through a third', () => {
  const events = [merged(1, 'a@x.example', 'b@x.example'), merged(2, 'b@x.example', 'c@x.example')];
  expect(settled(events, signed('a@x.example'))).toBe('c@x.example');
  expect(settled(events, signed('b@x.example'))).toBe('c@x.example');
  expect(settled(events, signed('d@x.example'))).toBe('d@x.example');
});

test('undone, everybody is who they were; undone again, the merge holds', () => {
  const events = [merged(1, 'a@x.example', 'b@x.example')];
  const undo: IdentityEvent = { id: 2, kind: 'undone', clientKey: 'b@x.example', undoes: 1 };
  const redo: IdentityEvent = { id: 3, kind: 'undone', clientKey: 'b@x.example', undoes: 2 };
  expect(settled([...events, undo], signed('a@x.example'))).toBe('a@x.example');
  expect(settled([...events, undo, redo], signed('a@x.example'))).toBe('b@x.example');
});

test('a split takes the messages of one name out of a shared address, and leaves the others', () => {
  const part = { by: 'name', value: 'marie roy' } as const;
  const events: IdentityEvent[] = [{ id: 1, kind: 'split', clientKey: 'info@x.example', part }];
  expect(settled(events, signed('info@x.example', { name: 'Marie Roy' }))).toBe('info@x.example ~ name marie roy');
  expect(settled(events, signed('info@x.example', { name: 'Luc Roy' }))).toBe('info@x.example');
});

test('two merges against each other end somewhere, and the same for everybody', () => {
  const events = [merged(1, 'a', 'b'), merged(2, 'b', 'a')];
  expect(settled(events, signed('a'))).toBe(settled(events, signed('b')));
});

test('what makes no sense is refused', () => {
  expect(identityRefusal({ kind: 'merged', clientKey: 'a', into: 'a' }, [])).toBe('same_client');
  expect(identityRefusal({ kind: 'undone', clientKey: 'a', undoes: 9 }, [])).toBe('no_event');
  expect(identityRefusal({ kind: 'merged', clientKey: 'a', into: 'b' }, [])).toBeNull();
});
