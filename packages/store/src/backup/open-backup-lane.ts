import { assertDatabaseUrl } from '../database-url.ts';
import { type Lane, openLane } from '../lane.ts';

export type BackupLane = {
  readonly lane: Lane;
  /** Bytes of a copy passed: the connection lives. */
  touch(): void;
  /** The copy has ended: what follows may take its time. */
  rest(): void;
  close(): Promise<void>;
};

/** For what is no COPY: locks that wait for a migration, an index of a later one. */
const STATEMENT_SECONDS = 3_600;
/** How values are written must not hang on the server's settings. */
const SETTINGS = [
  'set statement_timeout = 0',
  'set idle_in_transaction_session_timeout = 0',
  "set datestyle = 'ISO, YMD'",
  "set intervalstyle = 'postgres'",
  "set bytea_output = 'hex'",
  'set extra_float_digits = 1',
];

/** A connection for copying tables: cut when no byte passed for `idleSeconds`, which a dead network never tells. */
export async function openBackupLane(url: string, idleSeconds: number): Promise<BackupLane> {
  assertDatabaseUrl(url);
  const lane = openLane({ url, deadlineSeconds: STATEMENT_SECONDS, onDead: () => {} });
  let timer: NodeJS.Timeout | null = null;
  const rest = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const close = async () => {
    rest();
    await lane.close().catch(() => {});
  };
  try {
    lane.setDeadline(idleSeconds);
    for (const setting of SETTINGS) await lane.run(setting, [], false);
    lane.setDeadline(STATEMENT_SECONDS);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    lane,
    close,
    rest,
    touch() {
      rest();
      timer = setTimeout(lane.cut, idleSeconds * 1000);
    },
  };
}
