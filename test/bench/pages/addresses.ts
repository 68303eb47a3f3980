import { linkToPromise, type Ports } from '@doleances/pipeline';

/** Things of the house that pages are about, the busiest first. */
export type Subjects = Readonly<Record<string, readonly string[]>>;

/** By the path's part before the parameter. */
export async function subjectsOf(ports: Ports): Promise<Subjects> {
  const { store } = ports;
  const [complaints, backlog, escalations, promises, reports, clients, sources, incidents] = await Promise.all([
    store.listComplaints({ direction: 'in', limitRows: 20 }),
    store.listBacklog(),
    store.listEscalations(20),
    store.listPromises({ limitRows: 20 }),
    store.listReports(5),
    store.listClients(),
    store.listSources(),
    store.listRecoveryDeeds(),
  ]);
  const themes = backlog.slice(0, 20).map(({ theme }) => theme.id);
  return {
    complaints: complaints.map(({ id }) => id),
    backlog: themes,
    themes,
    escalations: escalations.map(({ id }) => id),
    promises: promises.map(({ id }) => id),
    p: await Promise.all(promises.slice(0, 5).map(async ({ id }) => linkPart(await linkToPromise(ports, id)))),
    reports: reports.map(({ week }) => week),
    report: reports.map(({ week }) => week),
    clients: clients.slice(0, 20).map(({ id }) => id),
    sources: sources.map(({ id }) => id),
    recovery: [...new Set(incidents.map(({ subjectId }) => subjectId))].slice(0, 20),
    silence: ['location:Laval'],
  };
}

const linkPart = (link: string): string => new URL(link).pathname.split('/').at(-1) ?? '';

const SEARCHES = {
  'frequent word': '?q=chambre',
  'rare words': '?q=client1234@exemple.ca',
  'phrase and filter': '?q=%22pas+de%22+r%C3%A9ponse&location=Laval',
  'filter alone': '?kind=praise&location=Laval',
  'nothing there': '?q=introuvable',
};

/** The addresses under which a route is asked for, by what they are called; none for what is no page. */
export function addressesOf(
  route: string,
  subjects: Subjects,
): readonly (readonly [string, (turn: number) => string])[] {
  if (route.includes('*') || /^\/(?:style|livez)/.test(route)) return [];
  if (route === '/search') {
    return [
      ['/search', () => '/search'],
      ...Object.entries(SEARCHES).map(([name, query]) => [`/search, ${name}`, () => `/search${query}`] as const),
    ];
  }
  return [[route, (turn) => filled(route, subjects, turn)]];
}

function filled(route: string, subjects: Subjects, turn: number): string {
  const parts = route.split('/');
  return parts
    .map((part, place) => {
      const parameter = /^:\w+(?:\{.*\})?(\??)/.exec(part);
      if (parameter === null) return part;
      const known = subjects[parts[place - 1] ?? ''] ?? [];
      return encodeURIComponent(known[turn % Math.max(1, known.length)] ?? 'unknown');
    })
    .join('/');
}
