/** It is the day somewhere on earth: a boundary of a day is better a little early than late. */
const EARLIEST_HOURS = 14;

/** The beginning of a day that somebody wrote. */
export function dayFrom(written: string): Date | 'unclear' {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? 'unclear' : new Date(at - EARLIEST_HOURS * 3_600_000);
}
