import { defineConfig } from 'vitest/config';

/** Tests read the sources, not the build, through the `doleances-source` export condition. */
const source = {
  resolve: { conditions: ['doleances-source'] },
  ssr: { resolve: { conditions: ['doleances-source'] } },
};

/** Reading tests compile the whole lexicon; on a busy machine that takes more than the usual five seconds. */
const testTimeout = 60_000;

export default defineConfig({
  ...source,
  test: {
    projects: [
      { ...source, test: { name: 'core', include: ['packages/core/src/**/*.test.ts'], testTimeout } },
      {
        ...source,
        test: {
          name: 'rooms',
          include: ['packages/{store,queue,connectors,pipeline}/src/**/*.test.ts', 'services/*/src/**/*.test.ts'],
          globalSetup: ['test/support/postgres-setup.ts'],
          testTimeout,
          hookTimeout: 60_000,
        },
      },
      { ...source, test: { name: 'walls', include: ['test/walls/**/*.test.ts'] } },
      { ...source, test: { name: 'golden', include: ['test/golden/**/*.test.ts'], testTimeout } },
      {
        ...source,
        test: {
          name: 'journeys',
          include: ['test/{journeys,chaos,contracts}/**/*.test.ts'],
          globalSetup: ['test/support/build-setup.ts', 'test/support/postgres-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
