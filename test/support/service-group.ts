import { type Running, startService } from './cli.ts';

type ServiceName = 'ingest' | 'analyze' | 'notify' | 'web';
type Settings = Readonly<Record<string, string>>;

/** Services running as processes of their own, started again when killed, as systemd would. */
export type ServiceGroup = AsyncDisposable & {
  /** Kills one of them without warning and starts it again. */
  killOne(index: number): Promise<void>;
  readonly size: number;
};

export async function openServices(names: readonly ServiceName[], settings: Settings): Promise<ServiceGroup> {
  const running: Running[] = [];
  const start = async (name: ServiceName, index: number) => {
    const service = startService(name, settings);
    running[index] = service;
    await service.untilSaid('ready').catch(() => {});
  };
  await Promise.all(names.map(start));
  return {
    size: names.length,
    async killOne(index) {
      const name = names[index];
      const service = running[index];
      if (name === undefined || service === undefined) return;
      service.process.kill('SIGKILL');
      await service.ended;
      void start(name, index);
    },
    async [Symbol.asyncDispose]() {
      for (const service of running) service.process.kill('SIGTERM');
      await Promise.all(running.map((service) => service.ended));
    },
  };
}
