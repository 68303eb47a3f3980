import { expect, test } from 'vitest';
import type { Firm } from '../../firm/firm.ts';
import { hiddenKeysFor, mayClose, maySee, namedStaff, sightOf, type ToldOfPeople, type Viewer } from './hidden-from.ts';

const firm: Pick<Firm, 'staff' | 'locations'> = {
  locations: [
    { id: 'laval', name: 'Laval' },
    { id: 'quebec', name: 'Québec' },
  ],
  staff: [
    { name: 'Julien Roy', aliases: ['Julien', 'Ju'], role: 'comptoir', location: null },
    { name: 'Marie-Ève Côté', aliases: ['Marie-Ève'], role: 'gérante', location: null },
    { name: 'Hélène Roy', aliases: [], role: 'propriétaire', location: null },
  ],
};
const C6A =
  'Ça fait trois fois que j’appelle, Julien m’a traité de menteur. Je veux parler au patron, sinon j’appelle l’Office de la protection du consommateur.';
const told = (text: string, changes: Partial<ToldOfPeople> = {}): ToldOfPeople => ({
  grievances: [],
  text,
  authorName: null,
  ...changes,
});
const agent = (name: string): Viewer => ({ role: 'agent', name, locations: null });
const withheld = (text: string, isForBoss = false, location: string | null = null) => ({
  namedStaff: namedStaff(told(text), firm),
  isForBoss,
  location,
});

test('C6a: Julien does not see the complaint that names Julien, under any of his names', () => {
  for (const name of ['Julien', 'Julien Roy', 'julien roy', 'JU']) {
    expect(maySee(agent(name), withheld(C6A), firm)).toBe(false);
  }
  expect(maySee(agent('Marie-Ève'), withheld(C6A), firm)).toBe(true);
  expect(maySee({ role: 'owner' }, withheld(C6A), firm)).toBe(true);
});

test('only the owner closes what names an employee; a manager closes the rest', () => {
  const manager: Viewer = { role: 'manager', name: 'Marie-Ève', locations: null };
  expect(mayClose(manager, withheld(C6A), firm)).toBe(false);
  expect(mayClose({ role: 'owner' }, withheld(C6A), firm)).toBe(true);
  expect(mayClose(manager, withheld('La facture est fausse.'), firm)).toBe(true);
  expect(mayClose(agent('Julien'), withheld('La facture est fausse.'), firm)).toBe(false);
});

test('what is addressed to the boss is nobody else’s until it is released', () => {
  const manager: Viewer = { role: 'manager', name: 'Marie-Ève', locations: null };
  expect(maySee(manager, withheld('Un mot pour vous seul.', true), firm)).toBe(false);
  expect(mayClose(manager, withheld('Un mot pour vous seul.', true), firm)).toBe(false);
  expect(maySee(manager, withheld('Un mot pour vous seul.'), firm)).toBe(true);
});

test('somebody who may be the one described is kept away like somebody named', () => {
  const maybe = told('La grande blonde au comptoir m’a raccroché au nez.', {
    grievances: [{ staff: null, staffCandidates: ['Julien Roy', 'Marie-Ève Côté'] }],
  });
  expect(namedStaff(maybe, firm)).toEqual(['julien roy', 'marie eve cote']);
});

test('the owner stands in no list, and a viewer nobody listed is known by the name they have', () => {
  expect(namedStaff(told('Hélène Roy a été parfaite, Julien non.'), firm)).toEqual(['julien roy']);
  expect(hiddenKeysFor(agent('Luc Stagiaire'), firm)).toEqual(['luc stagiaire']);
  expect(hiddenKeysFor({ role: 'owner' }, firm)).toEqual([]);
});

test('a manager of one place sees what was told of it, written by its id or its name, and nothing of other places', () => {
  const laval: Viewer = { role: 'manager', name: 'Ana', locations: ['Laval'] };
  const seen = [null, 'Laval', 'laval', 'Québec', 'quebec'].filter((place) =>
    maySee(laval, withheld('La facture est fausse.', false, place), firm),
  );
  expect(seen).toEqual(['Laval', 'laval']);
  expect(mayClose(laval, withheld('La facture est fausse.', false, 'Québec'), firm)).toBe(false);
  expect(maySee({ role: 'owner' }, withheld('La facture est fausse.', false, 'Québec'), firm)).toBe(true);
  expect(sightOf(laval, firm).locations).toEqual(['Laval', 'laval']);
  expect(sightOf(agent('Ana'), firm).locations).toBeNull();
});

test('whoever signs in under another name than the list of staff has is known by both', () => {
  const julien: Viewer = { role: 'agent', name: 'J. R.', staffName: 'Julien', locations: null };
  expect(hiddenKeysFor(julien, firm)).toEqual(['j r', 'julien', 'julien roy']);
  expect(maySee(julien, withheld(C6A), firm)).toBe(false);
});
