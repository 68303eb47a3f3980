const HOUR_MS = 3_600_000;
/** Rows of one file lie close together; the offset is asked once for each hour among them. */
const OFFSETS_KEPT = 20_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/**
 * The instant that a clock on the wall showed, `2026-03-03T10:12:00` in `America/Montreal`, as ISO in UTC.
 *
 * Of the hour that comes twice in autumn the first is meant, of the one that never comes in spring the one after.
 */
export function instantOfLocal(local: string, timeZone: string): string {
  const wallMs = Date.parse(`${local}Z`);
  if (Number.isNaN(wallMs)) return `${local}Z`;
  // The clock changes at most once within these two days: one of the two offsets holds, or none in the hour that is not.
  const instants = [-24, 24].map((hours) => wallMs - offsetMsAt(wallMs + hours * HOUR_MS, timeZone));
  const shown = instants.filter((instantMs) => instantMs + offsetMsAt(instantMs, timeZone) === wallMs);
  const instantMs = shown.length > 0 ? Math.min(...shown) : Math.max(...instants);
  return new Date(instantMs).toISOString().replace('.000Z', 'Z');
}

function offsetMsAt(utcMs: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(utcMs / HOUR_MS)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const hourMs = Math.floor(utcMs / HOUR_MS) * HOUR_MS;
  const shown = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(hourMs)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second } = shown;
  const offset = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - hourMs;
  if (offsets.size >= OFFSETS_KEPT) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const two = '2-digit';
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', calendar: 'iso8601', year: 'numeric' },
    ...{ month: two, day: two, hour: two, minute: two, second: two },
  });
  formats.set(timeZone, format);
  return format;
}
