import type { Source } from '@doleances/store';
import { z } from 'zod';
import type { Ports } from '../ports.ts';
import { SECRETS_FIELD } from './form-source.ts';

const SECRET_CHARS_MAX = 500;
const secretList = z.array(z.string().min(1).max(SECRET_CHARS_MAX));

/**
 * The secrets that a delivery may be signed with; several while one is being changed.
 *
 * @throws SecretError when the key that sealed them is not here.
 */
export async function formSecretsOf(
  { secrets }: Pick<Ports, 'secrets'>,
  source: Pick<Source, 'id' | 'sealed'>,
): Promise<readonly string[]> {
  const sealed = source.sealed[SECRETS_FIELD];
  if (sealed === undefined) return [];
  const opened = await secrets.openSealed({ sourceId: source.id, field: SECRETS_FIELD }, sealed);
  return secretList.parse(JSON.parse(opened));
}
