import { createReadStream } from 'node:fs';
import { type Restored, type RestoreRefusal, restoreBackup } from '@doleances/store';
import type { Config } from '../ports/config.ts';
import { openDatabase } from '../ports/open-database.ts';
import { openPorts, type Ports } from '../ports/ports.ts';
import { reapplyErasures } from '../privacy/reapply-erasures.ts';
import { fileErrorOf } from './backup-error.ts';

export type RestoreRequest = {
  readonly file: string;
  readonly isReplacing: boolean;
  readonly who: string;
  readonly onStep?: (step: 'check' | 'load' | 'finish', done: number, total: number) => void;
};

export type InstallationRestored =
  | { readonly ok: false; readonly reason: RestoreRefusal }
  | {
      readonly ok: true;
      readonly restored: Restored;
      /** Secrets in it that were sealed with a key that is not here: they must be typed again, or the key brought back. */
      readonly secretsWithoutKey: number;
    };

/**
 * Brings a backup back into the installation of these settings, which nobody may be using.
 *
 * @throws BackupError or StoreError; what was there stays then.
 */
export async function restoreInstallation(config: Config, request: RestoreRequest): Promise<InstallationRestored> {
  await using database = await openDatabase(config);
  const { file, ...options } = request;
  const outcome = await restoreBackup({ ...options, url: database.url, open: () => createReadStream(file) }).catch(
    (error: unknown) => {
      throw fileErrorOf(error, file);
    },
  );
  if (!outcome.ok) return outcome;
  await using ports = await openPorts(config);
  // Who was erased since the backup was made came back with it.
  await reapplyErasures(ports);
  return { ...outcome, secretsWithoutKey: await countSecretsWithoutKey(ports) };
}

async function countSecretsWithoutKey({ store, secrets }: Ports): Promise<number> {
  const sources = await store.listSources();
  const subscriptions = await store.listSubscriptions();
  const sealed = [
    ...sources.flatMap((source) => Object.values(source.sealed)),
    ...subscriptions.map(({ sealedSecret }) => sealedSecret),
  ];
  const here = await Promise.all(sealed.map((one) => secrets.isKeyHere(one)));
  return here.filter((isHere) => !isHere).length;
}
