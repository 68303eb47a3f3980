import {
  escalate,
  openDeliverer,
  openStages,
  type Ports,
  plantDueRows,
  remind,
  report,
  watch,
} from '@doleances/pipeline';

const OUTBOX_POLL_MS = 500;

/** Escalates, reminds, watches silence, reports, and sends what the outbox holds. Holds the outgoing keys. */
export async function openNotify(ports: Ports): Promise<AsyncDisposable> {
  await plantDueRows(ports);
  const stages = await openStages(ports, [escalate, remind, watch, report]);
  const deliverer = openDeliverer(ports, OUTBOX_POLL_MS);
  return {
    async [Symbol.asyncDispose]() {
      await stages[Symbol.asyncDispose]();
      await deliverer[Symbol.asyncDispose]();
    },
  };
}
