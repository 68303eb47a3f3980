import { expect, test } from 'vitest';
import type { StaffMember } from '../../firm/firm.ts';
import { teamsOf, teamsToldIn } from './teams.ts';

const member = (name: string, role: string | null, location: string | null, shifts?: string[]): StaffMember => ({
  name,
  aliases: [],
  role,
  location,
  ...(shifts && { shifts }),
});
const STAFF = [
  member('Hélène Roy', 'propriétaire', 'Laval'),
  member('Marc Dubé', 'réception, soir', 'Laval', ['samedi']),
  member('Ana Côté', 'Réception', 'Laval', ['Saturday']),
  member('Luc Morin', 'cuisine', 'Laval'),
  member('Ève Lam', 'réception', 'Québec'),
];
const teams = teamsOf({ staff: STAFF });
const told = (location: string | null, ...people: string[]) => teamsToldIn(teams, location, [{ people, shift: null }]);

test('teams are what the staff list makes them, and never one person alone', () => {
  expect(teams.map(({ name, members }) => [name, members])).toEqual([
    ['Réception, Laval', ['Ana Côté', 'Marc Dubé']],
    ['Équipe de Laval', ['Ana Côté', 'Luc Morin', 'Marc Dubé']],
    ['Équipe du samedi', ['Ana Côté', 'Marc Dubé']],
  ]);
  expect(teamsOf({ staff: [] })).toEqual([]);
});

test('a role that no place has twice is a team of the whole firm', () => {
  const two = [member('A B', 'réception', 'Durbuy'), member('C D', 'Réception', 'Bouillon')];
  expect(teamsOf({ staff: two })).toMatchObject([{ name: 'Réception', location: null }]);
});

test('who is named counts for their teams, who may be meant only where all of them belong', () => {
  expect(told('Laval', 'Marc Dubé')).toEqual(['Réception, Laval', 'Équipe de Laval', 'Équipe du samedi']);
  expect(told('Laval', 'Marc Dubé', 'Luc Morin')).toEqual(['Équipe de Laval']);
  expect(told('Québec', 'Ève Lam')).toEqual([]);
});

test('a complaint that names nobody is about the team of its place, and of the day it speaks of', () => {
  expect(told('Laval')).toEqual(['Équipe de Laval']);
  expect(told('Québec')).toEqual([]);
  expect(teamsToldIn(teams, 'Laval', [{ people: [], shift: 'Saturdays' }])).toEqual([
    'Équipe de Laval',
    'Équipe du samedi',
  ]);
});
