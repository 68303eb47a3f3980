import { runService } from '@doleances/pipeline';
import { openWeb } from './open-web.ts';

process.exitCode = await runService({
  name: 'web',
  environment: process.env,
  folder: process.cwd(),
  say: console.error,
  async open(ports) {
    // Its lines are kept by whoever keeps logs: the link itself is for a terminal.
    const isEmpty = ports.config.areAccountsRequired && !(await ports.store.hasOwner());
    if (isEmpty) console.error('doleances web: nobody has an account yet; run "doleances setup-link"');
    return openWeb(ports);
  },
});

// All is closed by now; a connection that will not hear of it must not keep the service from ending.
setTimeout(() => process.exit(), 3_000).unref();
