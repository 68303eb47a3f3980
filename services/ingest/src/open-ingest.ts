import { openCollector, type Ports } from '@doleances/pipeline';

/** Collects from the sources on their schedules. Opens the secrets of sources; reads nothing of what it collects. */
export async function openIngest(ports: Ports): Promise<AsyncDisposable> {
  await ports.secrets.ready();
  return openCollector(ports);
}
