import type { Config } from './config.ts';
import { describeError } from './describe-error.ts';
import { openHealthServer } from './health.ts';
import { openPorts, type Ports } from './ports.ts';
import { loadConfig } from './settings.ts';
import { unknownSettings, unknownSettingText } from './unknown-settings.ts';

export type Service = {
  readonly name: string;
  readonly environment: Readonly<Partial<Record<string, string>>>;
  readonly folder: string;
  /** Writes one line for a person. */
  readonly say: (line: string) => void;
  readonly open: (ports: Ports) => Promise<AsyncDisposable>;
};

/**
 * Runs one service until it is told to stop, then lets what is under way finish.
 *
 * @returns The exit code: 0 stopped as asked, 1 the world failed, 2 bad settings.
 */
export async function runService(service: Service): Promise<number> {
  for (const one of unknownSettings(service.environment)) {
    service.say(`doleances ${service.name}: ${unknownSettingText(one, 'en')}`);
  }
  const loaded = await loadConfig(service.environment, service.folder);
  if (!loaded.ok) {
    service.say(`doleances ${service.name}: bad settings.`);
    for (const problem of loaded.problems) service.say(`  ${problem}`);
    return 2;
  }
  try {
    await serve(service, loaded.config);
    return 0;
  } catch (error) {
    service.say(`doleances ${service.name}: ${describeError(error)}`);
    return 1;
  }
}

async function serve(service: Service, config: Config): Promise<void> {
  const stop = stopSignal();
  await using ports = await openPorts(config, { onDead: (error) => stop.fail(error) });
  await using _health = await openHealthServer(ports, service.environment.DOLEANCES_HEALTH_PORT);
  await using _parts = await service.open(ports);
  service.say(`doleances ${service.name}: ready`);
  await stop.promise;
}

/** Settles on the first SIGINT or SIGTERM; a second one ends the process at once. */
export function stopSignal(): { readonly promise: Promise<void>; fail(error: Error): void } {
  let settle: () => void = () => {};
  let fail: (error: Error) => void = () => {};
  const promise = new Promise<void>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  promise.catch(() => {}); // Refused before anybody waits: the later `await` still sees it.
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(130);
      isStopping = true;
      settle();
    });
  }
  return { promise, fail: (error) => fail(error) };
}
