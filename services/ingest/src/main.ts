import { runService } from '@doleances/pipeline';
import { openIngestAlone } from './open-ingest.ts';

process.exitCode = await runService({
  name: 'ingest',
  environment: process.env,
  folder: process.cwd(),
  say: console.error,
  open: openIngestAlone,
});

// All is closed by now; a connection that will not hear of it must not keep the service from ending.
setTimeout(() => process.exit(), 3_000).unref();
