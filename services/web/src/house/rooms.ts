import type { Bilingual, Viewer } from '@doleances/core';
import { mayOpen } from './route-roles.ts';

/**
 * The rooms of the house, in the order in which an owner walks them. A room is one line: it appears in the navigation
 * once its path is served, to those who may enter (`ROUTE_ROLES`).
 */
export type Room = {
  readonly path: string;
  readonly name: Bilingual;
  /** Other paths that belong to it: there, it is marked in the navigation. */
  readonly holds?: readonly string[];
};

export type RoomGroup = {
  readonly name: Bilingual;
  readonly rooms: readonly Room[];
  /** A page that tells what each of them is for: from elsewhere the navigation leads there alone. */
  readonly home?: string;
};

export const ROOM_GROUPS: readonly RoomGroup[] = [
  {
    name: { fr: 'Cette semaine', en: 'This week' },
    rooms: [
      { path: '/', name: { fr: 'Chantiers', en: 'Backlog' }, holds: ['/backlog'] },
      { path: '/escalations', name: { fr: 'Remontées', en: 'Escalations' } },
      { path: '/report', name: { fr: 'Rapport', en: 'Report' } },
    ],
  },
  {
    name: { fr: 'Clients', en: 'Clients' },
    rooms: [
      { path: '/complaints', name: { fr: 'Plaintes', en: 'Complaints' } },
      { path: '/notes', name: { fr: 'Noter une plainte', en: 'Note a complaint' } },
      { path: '/promises', name: { fr: 'Promesses', en: 'Promises' } },
      { path: '/direct-line', name: { fr: 'Ligne directe', en: 'Direct line' }, holds: ['/settings/poster'] },
      { path: '/clients', name: { fr: 'Fiches clients', en: 'Client files' } },
      { path: '/recovery', name: { fr: 'Gestes', en: 'Recovery' } },
      { path: '/conditions', name: { fr: 'Conditions', en: 'Conditions' } },
    ],
  },
  {
    name: { fr: 'Écoute', en: 'Listening' },
    rooms: [
      { path: '/silence', name: { fr: 'Silences', en: 'Silences' } },
      { path: '/sources', name: { fr: 'Sources', en: 'Sources' } },
      { path: '/forms', name: { fr: 'Formulaires', en: 'Forms' } },
    ],
  },
  {
    name: { fr: 'Réglages', en: 'Settings' },
    home: '/settings',
    rooms: [
      { path: '/settings/firm', name: { fr: 'Entreprise', en: 'Firm' } },
      { path: '/settings/people', name: { fr: 'Personnes', en: 'People' } },
      { path: '/settings/ranking', name: { fr: 'Classement', en: 'Ranking' } },
      { path: '/settings/outlets', name: { fr: 'Alertes', en: 'Alerts' } },
      { path: '/settings/policy', name: { fr: 'Constantes', en: 'Constants' } },
      { path: '/settings/tokens', name: { fr: 'Clés d’accès', en: 'Access keys' } },
      { path: '/settings/webhooks', name: { fr: 'Webhooks', en: 'Webhooks' } },
      {
        path: '/settings/privacy',
        name: { fr: 'Vie privée', en: 'Privacy' },
        holds: ['/settings/breaches'],
      },
      { path: '/audit', name: { fr: 'Journal', en: 'Audit trail' } },
      { path: '/account', name: { fr: 'Mon compte', en: 'My account' } },
    ],
  },
];

/** Where words are looked for; the field of the frame asks there. */
export const SEARCH_PATH = '/search';
export const SIGN_OUT_PATH = '/sign-out';

/**
 * What the navigation shows this person.
 *
 * @param served Paths that answer a GET; a room that nobody built yet is not shown.
 * @returns Groups in the order of the house; none is empty.
 */
export function openRooms(viewer: Viewer, served: ReadonlySet<string>): readonly RoomGroup[] {
  const isOpen = (path: string) => served.has(path) && mayOpen(viewer.role, path);
  return ROOM_GROUPS.map(({ name, rooms, home }) => ({
    name,
    rooms: rooms.filter(({ path }) => isOpen(path)),
    ...(home !== undefined && isOpen(home) && { home }),
  })).filter(({ rooms }) => rooms.length > 0);
}

/** Whether a page is one of the group's, or its home. */
export function isWithin({ rooms, home }: RoomGroup, shown: string): boolean {
  return shown === home || rooms.some((room) => currentOf(room, shown) !== null);
}

/** How a link stands to the page that is shown: the page itself, the room it belongs to, or neither. */
export function currentOf({ path, holds = [] }: Room, shown: string): 'page' | 'true' | null {
  if (path === shown) return 'page';
  const inside = path === '/' ? holds : [path, ...holds];
  return inside.some((room) => shown === room || shown.startsWith(`${room}/`)) ? 'true' : null;
}
