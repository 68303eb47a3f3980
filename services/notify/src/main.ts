import { runService } from '@doleances/pipeline';
import { openNotify } from './open-notify.ts';

process.exitCode = await runService({
  name: 'notify',
  environment: process.env,
  folder: process.cwd(),
  say: console.error,
  open: openNotify,
});

// All is closed by now; a connection that will not hear of it must not keep the service from ending.
setTimeout(() => process.exit(), 3_000).unref();
