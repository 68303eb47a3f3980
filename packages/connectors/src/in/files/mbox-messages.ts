import { SourceError } from '../../source-error.ts';

/** Beyond this no mail server delivers; buffers also escape the memory limit of the thread that parses them. */
export const MESSAGE_BYTES_MAX = 25 * 1024 * 1024;
const FROM = Buffer.from('From ');
const LINE_FEED = 0x0a;
/** A line longer than this is taken in pieces; no separator is that long. */
const PIECE_BYTES = 64 * 1024;

export type MboxMessage = { readonly bytes: Buffer; readonly where: string };

/**
 * Cuts a mailbox file (mboxo, mboxrd: RFC 4155 and qmail's mbox page) into messages, one `>` taken off quoted `From `.
 *
 * A separator is a line `From ` with a year in it, after an empty line or at the start: mboxcl writers quote nothing.
 *
 * @throws SourceError when the file does not start like a mailbox, or one message is larger than 25 MB.
 */
export async function* mboxMessages(path: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<MboxMessage> {
  let lines: Buffer[] = [];
  let bytes = 0;
  let count = 0;
  let isAfterBlank = true;
  for await (const line of wholeLines(chunks)) {
    if (isAfterBlank && isSeparator(line)) {
      if (count > 0) yield messageFrom(lines, count);
      count += 1;
      lines = [];
      bytes = 0;
      isAfterBlank = false;
      continue;
    }
    isAfterBlank = isBlank(line);
    if (count === 0 && !isAfterBlank) throw refusal(path, 'it does not start with a line "From …"');
    lines.push(unquoted(line));
    bytes += line.length;
    if (bytes > MESSAGE_BYTES_MAX) throw refusal(path, `message ${count} is larger than 25 MB`);
  }
  if (count === 0) throw refusal(path, 'it holds no message');
  yield messageFrom(lines, count);
}

function messageFrom(lines: readonly Buffer[], count: number): MboxMessage {
  const hasEndLine = lines.length > 0 && isBlank(lines.at(-1) ?? FROM);
  return { bytes: Buffer.concat(hasEndLine ? lines.slice(0, -1) : lines), where: `message ${count}` };
}

async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = data.indexOf(LINE_FEED); end !== -1; end = data.indexOf(LINE_FEED, start)) {
      yield data.subarray(start, end + 1);
      start = end + 1;
    }
    rest = data.subarray(start);
    if (rest.length > PIECE_BYTES) {
      yield rest;
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0) yield rest;
}

function isBlank(line: Buffer): boolean {
  return line.length <= 2 && (line[0] === LINE_FEED || line[0] === 0x0d);
}

function isSeparator(line: Buffer): boolean {
  return (
    line.length < 500 &&
    line.subarray(0, FROM.length).equals(FROM) &&
    / (?:19|20)\d\d(?:\D|$)/.test(line.toString('latin1'))
  );
}

function unquoted(line: Buffer): Buffer {
  let marks = 0;
  while (line[marks] === 0x3e) marks += 1;
  return marks > 0 && line.subarray(marks, marks + FROM.length).equals(FROM) ? line.subarray(1) : line;
}

function refusal(path: string, reason: string): SourceError {
  return new SourceError(`The mailbox file ${path} cannot be read: ${reason}`, { retry: 'never' });
}
