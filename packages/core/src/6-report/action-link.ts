import { openLink, partOf, signLink, valuesOf } from '../5-response/signed-link.ts';

/** What may be done to the week's first item from the mail itself. */
export type ReportDeed = 'take' | 'delegate' | 'snooze';

/** What a link of a report allows its reader, until when. */
export type ReportClaim = {
  readonly deed: ReportDeed;
  readonly themeId: string;
  readonly week: string;
  /** Who was sent the link; what is done by it is noted under this name. */
  readonly name: string;
  readonly expiresAt: Date;
};

export type ReadClaim =
  | { readonly ok: true; readonly claim: ReportClaim }
  | { readonly ok: false; readonly reason: 'forged' | 'expired' };

const NAME_CHARS_MAX = 80;

type SigningKey = string | Uint8Array;

export function signReportClaim({ deed, themeId, week, name, expiresAt }: ReportClaim, key: SigningKey): string {
  const told = partOf([deed, themeId, week, name.slice(0, NAME_CHARS_MAX)]);
  return signLink('report deed', [told], { expiresAt, key });
}

/** What a token allows at this hour, signed by any of the keys; a changed one is `forged`, whatever else it says. */
export function readReportClaim(token: string, keys: readonly SigningKey[], now: Date): ReadClaim {
  const opened = openLink('report deed', token, { keys, now });
  if (!opened.ok) return opened;
  const [deed, themeId, week, name] = valuesOf(opened.parts[0] ?? '') as [ReportDeed, string, string, string];
  return { ok: true, claim: { deed, themeId, week, name, expiresAt: opened.expiresAt } };
}
