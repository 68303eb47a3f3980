import { expect, test } from 'vitest';
import { currentOf, openRooms, ROOM_GROUPS } from './rooms.ts';

const EVERY_PATH = new Set(ROOM_GROUPS.flatMap(({ rooms }) => rooms.map(({ path }) => path)));
const pathsOf = (groups: ReturnType<typeof openRooms>) => groups.flatMap(({ rooms }) => rooms.map(({ path }) => path));

test('the owner enters every room that is served, and no link leads to one that is not', () => {
  expect(pathsOf(openRooms({ role: 'owner' }, EVERY_PATH))).toEqual([...EVERY_PATH]);
  expect(pathsOf(openRooms({ role: 'owner' }, new Set(['/', '/promises'])))).toEqual(['/', '/promises']);
});

test('an agent is shown neither the settings of the firm nor the direct line, and no empty group', () => {
  const groups = openRooms({ role: 'agent', name: 'Julien Roy', locations: null }, EVERY_PATH);
  expect(pathsOf(groups).filter((path) => path.startsWith('/settings'))).toEqual([]);
  expect(pathsOf(groups)).not.toContain('/direct-line');
  expect(pathsOf(groups)).toContain('/');
  expect(groups.every(({ rooms }) => rooms.length > 0)).toBe(true);
});

test('a page is marked in the navigation, and so is the room it belongs to', () => {
  const backlog = { path: '/', name: { fr: '', en: '' }, holds: ['/backlog'] };
  const sources = { path: '/sources', name: { fr: '', en: '' } };
  expect(currentOf(backlog, '/')).toBe('page');
  expect(currentOf(backlog, '/backlog/thm_1')).toBe('true');
  expect(currentOf(backlog, '/sources')).toBeNull();
  expect(currentOf(sources, '/sources/src_1/edit')).toBe('true');
  expect(currentOf(sources, '/sourcestock')).toBeNull();
});

test('no room is listed twice', () => {
  const paths = ROOM_GROUPS.flatMap(({ rooms }) => rooms.map(({ path }) => path));
  expect(paths.length).toBe(new Set(paths).size);
});
