import { DEFAULT_FIRM } from '@doleances/core';
import {
  escalate,
  group,
  loadSample,
  openPorts,
  openStages,
  type Ports,
  rank,
  read,
  readConfig,
  settleSample,
  untilCaughtUp,
} from '@doleances/pipeline';
import { openWeb } from '@doleances/web';
import { openTestDatabase } from './database.ts';

/** Chromium without a word to anybody: what it asks on its own would be taken for a request of the page. */
export const CHROMIUM = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** The sample firm, read, grouped and ranked, behind its dashboard. */
export type SampleHouse = AsyncDisposable & { readonly url: string; readonly ports: Ports };

/** Opened in an installation that these settings name and that is still empty. */
export async function openSampleHouseIn(settings: Settings): Promise<SampleHouse> {
  return openHouse(settings, async (ports) => {
    await loadSample(ports);
    await using _stages = await openStages(ports, [read, group, rank, escalate]);
    await untilCaughtUp(ports, () => {});
    if (await settleSample(ports)) await untilCaughtUp(ports, () => {});
  });
}

type Settings = Readonly<Record<string, string>>;

async function openHouse(settings: Settings, fill: (ports: Ports) => Promise<void>): Promise<SampleHouse> {
  const config = readConfig({ DOLEANCES_PORT: '0', DOLEANCES_LOG_LEVEL: 'silent', ...settings });
  if (!config.ok) throw new Error(config.problems.join('; '));
  const ports = await openPorts(config.config);
  await fill(ports);
  const web = await openWeb(ports);
  return {
    url: web.url,
    ports,
    async [Symbol.asyncDispose]() {
      await web[Symbol.asyncDispose]();
      await ports[Symbol.asyncDispose]();
    },
  };
}

export function openSampleHouse(): Promise<SampleHouse> {
  return inTestDatabase(openSampleHouseIn);
}

/** A firm that has a name and nothing else yet: what every page says before anything came. */
export function openEmptyHouse(): Promise<SampleHouse> {
  return inTestDatabase((settings) =>
    openHouse(settings, async ({ store }) => {
      await store.saveFirm({ ...DEFAULT_FIRM, name: 'Auberge' }, false, 'test');
    }),
  );
}

async function inTestDatabase(open: (settings: Settings) => Promise<SampleHouse>): Promise<SampleHouse> {
  const database = await openTestDatabase();
  const house = await open({ DATABASE_URL: database.url });
  return {
    ...house,
    async [Symbol.asyncDispose]() {
      await house[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
