import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Config } from './config.ts';
import { addKeyFile, readKeyFile } from './key-file.ts';
import { SecretError } from './secret-error.ts';

/** Where a sealed secret belongs. It is part of the seal: moved to another source or field, it does not open. */
export type SecretPlace = { readonly sourceId: string; readonly field: string };

/**
 * Seals secrets with AES-256-GCM under a key that is not in the database.
 *
 * Everybody may seal. Only collecting opens (`stages/1-collect.ts`), and changing the key (`reseal-sources.ts`); a wall
 * test holds the others off.
 */
export type SecretBox = {
  /** Makes the key when there is none yet. */
  ready(): Promise<void>;
  seal(place: SecretPlace, secret: string): Promise<string>;
  /** @throws SecretError when the key is not here, or the seal is broken. */
  openSealed(place: SecretPlace, sealed: string): Promise<string>;
  /** Whether it is sealed with the key in use. */
  isCurrent(sealed: string): Promise<boolean>;
  /** Whether the key that it was sealed with is here. */
  isKeyHere(sealed: string): Promise<boolean>;
  /** A new key in front of the old ones. @throws SecretError when keys come from the environment. */
  addKey(): Promise<void>;
};

const CIPHER = 'aes-256-gcm';
/** NIST SP 800-38D: 96 bits, drawn anew for each seal. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function openSecretBox({ secretKeys, dataFolder }: Pick<Config, 'secretKeys' | 'dataFolder'>): SecretBox {
  let loaded: readonly Uint8Array[] | null = secretKeys.length === 0 ? null : secretKeys;
  const keys = async (): Promise<readonly Uint8Array[]> => {
    loaded ??= await readKeyFile(dataFolder);
    return loaded;
  };
  const current = async (): Promise<Uint8Array> => {
    const [key] = await keys();
    if (key === undefined) throw new SecretError('There is no key to seal secrets with; set DOLEANCES_SECRET_KEY.');
    return key;
  };
  return {
    ready: async () => void (await current()),
    seal: async (place, secret) => sealWith(await current(), place, secret),
    async openSealed(place, sealed) {
      const id = sealed.split('.')[1];
      const fits = (one: Uint8Array) => keyIdOf(one) === id;
      let key = (await keys()).find(fits);
      if (key === undefined && secretKeys.length === 0) {
        // Another process may have changed the key meanwhile.
        loaded = null;
        key = (await keys()).find(fits);
      }
      if (key !== undefined) return openWith(key, place, sealed);
      throw new SecretError(
        `The secret "${place.field}" was sealed with a key that is not here; give this process the same DOLEANCES_SECRET_KEY as the others, or type the secret again.`,
      );
    },
    isCurrent: async (sealed) => sealed.split('.')[1] === keyIdOf(await current()),
    isKeyHere: async (sealed) => (await keys()).some((key) => keyIdOf(key) === sealed.split('.')[1]),
    async addKey() {
      if (secretKeys.length > 0) {
        throw new SecretError(
          'The key comes from DOLEANCES_SECRET_KEY; put a new key in front of it there, then seal again.',
        );
      }
      await addKeyFile(dataFolder);
      loaded = null;
    },
  };
}

function sealWith(key: Uint8Array, place: SecretPlace, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(placeBytes(place));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return ['1', keyIdOf(key), nonce.toString('base64url'), sealed.toString('base64url')].join('.');
}

function openWith(key: Uint8Array, place: SecretPlace, sealed: string): string {
  const [version, , nonce = '', rest = ''] = sealed.split('.');
  const bytes = Buffer.from(rest, 'base64url');
  try {
    if (version !== '1' || bytes.length < TAG_BYTES) throw new Error('not a seal of ours');
    const decipher = createDecipheriv(CIPHER, key, Buffer.from(nonce, 'base64url'), { authTagLength: TAG_BYTES });
    decipher.setAAD(placeBytes(place)).setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new SecretError(`The secret "${place.field}" was changed outside of Doleances; type it again.`, { cause });
  }
}

function placeBytes({ sourceId, field }: SecretPlace): Buffer {
  return Buffer.from(JSON.stringify(['doleances', sourceId, field]), 'utf8');
}

function keyIdOf(key: Uint8Array): string {
  return createHash('sha256').update('doleances key id').update(key).digest('hex').slice(0, 8);
}
