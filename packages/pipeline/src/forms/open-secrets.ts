import type { Source } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { SECRETS_FIELD } from './form-source.ts';

/**
 * The secrets that a delivery may be signed with; none where the address is the secret.
 *
 * @throws SecretError when they were sealed with a key that is not here: the delivery is then to be sent again.
 */
export async function openFormSecrets(
  { secrets }: Pick<Ports, 'secrets'>,
  { id, sealed }: Pick<Source, 'id' | 'sealed'>,
): Promise<readonly string[]> {
  const one = sealed[SECRETS_FIELD];
  if (one === undefined) return [];
  const opened: unknown = JSON.parse(await secrets.openSealed({ sourceId: id, field: SECRETS_FIELD }, one));
  return Array.isArray(opened) ? opened.filter((secret) => typeof secret === 'string' && secret !== '') : [];
}
