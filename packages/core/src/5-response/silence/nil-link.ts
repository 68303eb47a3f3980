import { openLink, partOf, signLink, valuesOf } from '../signed-link.ts';

/** What a link of the Monday mail allows: to say for one place and week that nobody complained. */
export type NilClaim = {
  readonly location: string;
  /** ISO date of the Monday. */
  readonly weekOf: string;
  /** Who was sent the link; the record bears this name. */
  readonly name: string;
  readonly expiresAt: Date;
};

const NAME_CHARS_MAX = 120;

export function signNilClaim({ location, weekOf, name, expiresAt }: NilClaim, key: Uint8Array): string {
  const told = partOf([location.slice(0, NAME_CHARS_MAX), weekOf, name.slice(0, NAME_CHARS_MAX)]);
  return signLink('nil declaration', [told], { expiresAt, key });
}

/** @returns `null` for what none of our keys signed, or is too old. */
export function readNilClaim(token: string, keys: readonly Uint8Array[], now: Date): NilClaim | null {
  const opened = openLink('nil declaration', token, { keys, now });
  if (!opened.ok) return null;
  const [location, weekOf, name] = valuesOf(opened.parts[0] ?? '') as [string, string, string];
  return { location, weekOf, name, expiresAt: opened.expiresAt };
}
