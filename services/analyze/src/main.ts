import { runService } from '@doleances/pipeline';
import { openAnalyze } from './open-analyze.ts';

process.exitCode = await runService({
  name: 'analyze',
  environment: process.env,
  folder: process.cwd(),
  say: console.error,
  open: openAnalyze,
});

// All is closed by now; a connection that will not hear of it must not keep the service from ending.
setTimeout(() => process.exit(), 3_000).unref();
