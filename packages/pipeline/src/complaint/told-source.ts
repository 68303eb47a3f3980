import type { Source } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

/**
 * The source of what people, or their programs, tell by themselves. In the sample house it is of the sample, so that it
 * stands among the sample's complaints; when that is removed it stays under `keptAs`, see `deleteSample` in the store.
 */
export async function toldSource({ store }: Pick<Ports, 'store'>, name: 'notes' | 'API'): Promise<Source> {
  const isSample = (await store.findFirm())?.isSample ?? false;
  const given = isSample
    ? { name: `${name} (exemple)`, settings: { keptAs: `${name} (premiers essais)` } }
    : { name, settings: {} };
  return store.saveSource({ kind: 'note', ...given, schedule: null, isSample });
}
