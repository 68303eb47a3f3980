import { collect, openStages, type Ports } from '@doleances/pipeline';

/** Collects from the sources on their schedules. Holds mailbox and review keys; reads nothing of what it collects. */
export async function openIngest(ports: Ports): Promise<AsyncDisposable> {
  return openStages(ports, [collect]);
}
