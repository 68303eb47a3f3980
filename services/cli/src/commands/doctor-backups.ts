import { type BackupState, loadBackupState, type Ports } from '@doleances/pipeline';
import type { Terminal } from '../terminal/terminal.ts';
import { backupTextsFor } from '../texts-backup.ts';
import { atOf } from './backup.ts';
import type { Finding, Level } from './doctor-finding.ts';

const LEVELS: Readonly<Record<BackupState['state'], Level>> = {
  well: 'ok',
  waiting: 'ok',
  none: 'warning',
  old: 'warning',
  failed: 'failed',
};

/** Whether a backup is there, and new enough; of the sample nobody needs one. */
export async function backupFindings(ports: Ports, language: Terminal['language']): Promise<readonly Finding[]> {
  const record = await ports.store.findFirm();
  if (record === null || record.isSample) return [];
  const { state, madeAt, why } = await loadBackupState(ports);
  const message = backupTextsFor(language).states[state](madeAt === null ? '' : atOf(madeAt.toISOString()), why ?? '');
  // Asked for each night and not made: somebody relies on it.
  const level = state === 'old' && ports.config.backup.isNightly ? 'failed' : LEVELS[state];
  return [{ check: 'backup', level, message }];
}
