import { textFromBytes } from '../text/charset.ts';

/** What a form's delivery was declared as; kept beside its bytes, because only the request says it. */
export type FormBodyType = 'form/json' | 'form/urlencoded' | 'form/multipart';

/** A form of more fields is no form. */
const FIELDS_MAX = 1_000;
const PART_HEADERS_BYTES_MAX = 2_000;

/** `null`: nothing a form sends (answer 415). */
export function formBodyTypeFor(contentType: string | undefined): FormBodyType | null {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json' || type === 'text/json' || /^application\/[a-z.-]+\+json$/.test(type))
    return 'form/json';
  if (type === 'application/x-www-form-urlencoded') return 'form/urlencoded';
  return type === 'multipart/form-data' ? 'form/multipart' : null;
}

/** The body as JSON would hold it; `null` when it is not what it was declared as. */
export function parseFormBody(type: FormBodyType, raw: Uint8Array): unknown {
  if (type === 'form/urlencoded') return fieldsFrom(urlencodedPairs(Buffer.from(raw).toString('latin1')));
  if (type === 'form/multipart') return fieldsFrom(multipartPairs(Buffer.from(raw)));
  try {
    return JSON.parse(textFromBytes(raw, null)) as unknown;
  } catch {
    // Whatever is wrong with it, it is kept and nobody can read it.
    return null;
  }
}

type Pair = readonly [name: string, value: string];

/** A name that comes twice (checkboxes) holds a list. No prototype: `__proto__` is a name like any other. */
function fieldsFrom(pairs: Iterable<Pair>): Readonly<Record<string, string | readonly string[]>> {
  const fields: Record<string, string | string[]> = Object.create(null);
  let count = 0;
  for (const [name, value] of pairs) {
    if (count++ >= FIELDS_MAX) break;
    const before = fields[name];
    if (before === undefined) fields[name] = value;
    else if (Array.isArray(before)) before.push(value);
    else fields[name] = [before, value];
  }
  return fields;
}

/** `URLSearchParams` takes all for UTF-8 and loses the accents of a page in windows-1252. */
function* urlencodedPairs(text: string): Generator<Pair> {
  for (const piece of text.split('&')) {
    if (piece === '') continue;
    const equal = piece.indexOf('=');
    const [name, value] = equal < 0 ? [piece, ''] : [piece.slice(0, equal), piece.slice(equal + 1)];
    yield [percentDecoded(name), percentDecoded(value)];
  }
}

function percentDecoded(written: string): string {
  const bytes = written
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return textFromBytes(Buffer.from(bytes, 'latin1'), null);
}

/** The boundary is the body's first line. A file is told by its name alone. */
function* multipartPairs(body: Buffer): Generator<Pair> {
  const firstEnd = body.indexOf('\r\n');
  if (firstEnd < 3 || body[0] !== 0x2d || body[1] !== 0x2d) return;
  const boundary = Buffer.concat([Buffer.from('\r\n'), body.subarray(0, firstEnd)]);
  let start = firstEnd + 2;
  while (start < body.length) {
    const end = body.indexOf(boundary, start);
    if (end < 0) return;
    const pair = pairOfPart(body.subarray(start, end));
    if (pair !== null) yield pair;
    start = end + boundary.length + 2;
  }
}

function pairOfPart(part: Buffer): Pair | null {
  const headersEnd = part.subarray(0, PART_HEADERS_BYTES_MAX).indexOf('\r\n\r\n');
  if (headersEnd < 0) return null;
  const headers = textFromBytes(part.subarray(0, headersEnd), null);
  const name = /;\s*name="([^"]*)"/i.exec(headers)?.[1];
  if (name === undefined) return null;
  const fileName = /;\s*filename="([^"]*)"/i.exec(headers)?.[1];
  return [name, fileName ?? textFromBytes(part.subarray(headersEnd + 4), null)];
}
