import { runService } from '@doleances/pipeline';
import { openWeb } from './open-web.ts';

process.exitCode = await runService({
  name: 'web',
  environment: process.env,
  folder: process.cwd(),
  say: console.error,
  open: (ports) => openWeb(ports),
});

// All is closed by now; a connection that will not hear of it must not keep the service from ending.
setTimeout(() => process.exit(), 3_000).unref();
