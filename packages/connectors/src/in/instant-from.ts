/** The instant a site wrote, in UTC; `null` when it is none. */
export function instantFrom(written: string | null | undefined): string | null {
  const at = new Date(written ?? '');
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
