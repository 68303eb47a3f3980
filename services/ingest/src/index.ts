export { type Ingest, openIngest } from './open-ingest.ts';
export type { Receiver } from './receiver.ts';
