import { createPrivateKey, type KeyObject, sign } from 'node:crypto';

/** A private key as a person pastes it: PEM, its line ends perhaps written `\n`; `null` when it is none. */
export function privateKeyFrom(written: string): KeyObject | null {
  try {
    return createPrivateKey(written.replaceAll('\\n', '\n').trim());
  } catch {
    // Node's reason may quote the key; the caller says what to paste.
    return null;
  }
}

/** A signed JSON Web Token (RFC 7519): RS256 for an RSA key, ES256 for one on P-256. */
export function signedJwt(
  key: KeyObject,
  claims: Readonly<Record<string, string | number>>,
  header: Readonly<Record<string, string>> = {},
): string {
  const isEcdsa = key.asymmetricKeyType === 'ec';
  const written = { alg: isEcdsa ? 'ES256' : 'RS256', typ: 'JWT', ...header };
  const signed = `${encoded(written)}.${encoded(claims)}`;
  const signature = isEcdsa
    ? sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
    : sign('sha256', Buffer.from(signed), key);
  return `${signed}.${signature.toString('base64url')}`;
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
