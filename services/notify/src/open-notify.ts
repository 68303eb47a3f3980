import {
  digest,
  escalate,
  insist,
  openAnnouncer,
  openBackupKeeper,
  openDeliverer,
  openPusher,
  openSourceWatch,
  openStages,
  type Ports,
  plantDueRows,
  registerOutlets,
  remind,
  report,
  retainStage,
  watch,
} from '@doleances/pipeline';

const OUTBOX_POLL_MS = 500;
const PUSH_POLL_MS = 1_000;
const SOURCES_POLL_MS = 15_000;
const ANNOUNCE_POLL_MS = 5_000;
const BACKUP_POLL_MS = 30_000;

/** Escalates, reminds, watches silence, reports, sends what the outbox holds, looks after the sources, puts items into trackers, tells programs, and makes the backup of the night. Holds the outgoing keys. */
export async function openNotify(ports: Ports): Promise<AsyncDisposable> {
  await registerOutlets(ports);
  await plantDueRows(ports);
  const stages = await openStages(ports, [escalate, insist, digest, remind, watch, report, retainStage(ports)]);
  const deliverer = openDeliverer(ports, OUTBOX_POLL_MS);
  const pusher = openPusher(ports, PUSH_POLL_MS);
  const sources = openSourceWatch(ports, SOURCES_POLL_MS);
  const announcer = openAnnouncer(ports, ANNOUNCE_POLL_MS);
  const backups = openBackupKeeper(ports, BACKUP_POLL_MS);
  return {
    async [Symbol.asyncDispose]() {
      await stages[Symbol.asyncDispose]();
      await backups[Symbol.asyncDispose]();
      await announcer[Symbol.asyncDispose]();
      await sources[Symbol.asyncDispose]();
      await pusher[Symbol.asyncDispose]();
      await deliverer[Symbol.asyncDispose]();
    },
  };
}
