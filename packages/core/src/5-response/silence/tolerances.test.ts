import { expect, test } from 'vitest';
import { firmFormatFor } from '../../4-backlog/format.ts';
import { DEFAULT_FIRM } from '../../firm/default-firm.ts';
import { personTolerances, staffIdFor, type ToldOfStaff, teamTolerances } from './tolerances.ts';

const NOW = new Date('2026-11-16T15:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const format = firmFormatFor({ country: 'CA', currency: 'CAD', timeZone: 'America/Toronto' });
const staff = ['Marc Dubé', 'Ana Côté'].map((name) => ({
  ...{ name, aliases: [], role: 'comptoir', location: 'Laval', shifts: ['samedi'] },
}));
const firm = { ...DEFAULT_FIRM, staff };
const told = (client: number, days: number, people: string[] = [], shift: string | null = 'samedi'): ToldOfStaff => ({
  clientKey: `c${client}`,
  receivedAt: daysAgo(days),
  location: 'Laval',
  told: [{ people, shift }],
  themeIds: ['thm_rude'],
});
const six = [1, 2, 3, 4, 5, 6].map((client) => told(client, 47.5 - 6 * client + 6));
const input = (rows: readonly ToldOfStaff[], actions: [string, Date][] = []) => ({
  ...{ rows, firm, actions: new Map(actions), format, now: NOW },
});

test('Équipe du samedi : 6 clients, aucune action notée depuis 47 jours', () => {
  const saturday = teamTolerances(input(six)).find(({ stream }) => stream === 'team:Équipe du samedi');
  expect(saturday?.reason).toEqual({
    fr: 'Équipe du samedi\u00a0: 6\u00a0clients, aucune action notée depuis 47\u00a0jours.',
    en: 'Saturday team: 6\u00a0clients, no action noted for 47\u00a0days.',
  });
});

test('an action on a theme or noted on the team starts the clock again, with the complaints that came since', () => {
  const after = (id: string) =>
    teamTolerances(input(six, [[id, daysAgo(30)]])).find(({ stream }) => stream === 'team:Équipe du samedi');
  expect(after('thm_rude')).toMatchObject({ clients: 3, days: 29 });
  expect(after('team:Équipe du samedi')).toMatchObject({ clients: 3 });
});

test('a person needs five clients over four weeks, and is told without a name', () => {
  const of = (clients: number, days: number) =>
    personTolerances(input([1, 2, 3, 4, 5, 6].slice(0, clients).map((one) => told(one, days, ['Marc Dubé']))));
  expect(of(5, 30)).toEqual([
    { id: staffIdFor('Marc Dubé'), clients: 5, days: 30, role: 'comptoir', location: 'Laval' },
  ]);
  expect(of(4, 30)).toEqual([]);
  expect(of(5, 27)).toEqual([]);
  expect(JSON.stringify(of(5, 30))).not.toContain('Marc');
  const either = [1, 2, 3, 4, 5].map((one) => told(one, 40, ['Marc Dubé', 'Ana Côté']));
  expect(personTolerances(input(either))).toEqual([]);
});
