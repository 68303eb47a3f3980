import type { FetchMessageObject, MessageStructureObject } from 'imapflow';
import type { Mailbox } from './open-mailbox.ts';

/** More than any letter; a longer text is kept up to here. */
const TEXT_BYTES_MAX = 2_000_000;
const HEADER_BYTES_MAX = 1_000_000;
/** What all kept parts may come to. */
const KEPT_BYTES_MAX = 6_000_000;
const PARTS_MAX = 50;
const DEPTH_MAX = 10;

type Kept = { readonly part: MessageStructureObject; readonly isText: boolean };

/**
 * Puts a message together that is too large to be taken whole: its headers, its structure and its texts as they came, its
 * attachments empty. The whole message stays in the mailbox.
 *
 * @returns `null` when the message is gone.
 */
export async function largeMessage(
  mailbox: Mailbox,
  uid: number,
): Promise<{ readonly raw: Buffer; readonly warnings: readonly string[] } | null> {
  const query = {
    uid: true,
    size: true,
    bodyStructure: true,
    bodyParts: [{ key: 'HEADER', start: 0, maxLength: HEADER_BYTES_MAX }],
  };
  const found = await mailbox.ask((client) => client.fetchOne(uid, query, { uid: true }));
  if (!found || found.uid !== uid) return null;
  // imapflow puts the part `HEADER` here.
  const header = found.headers ?? Buffer.alloc(0);
  const root = found.bodyStructure;
  if (root === undefined || header.length === 0) return { raw: header, warnings: [left(found.size ?? 0, 0)] };
  const isSingle = (root.childNodes ?? []).length === 0;
  const kept = isSingle ? [] : keptParts(root);
  const texts = await mailbox.ask((client) =>
    client.fetchOne(uid, { uid: true, bodyParts: asked(root, kept) }, { uid: true }),
  );
  if (!texts) return null;
  const body = isSingle ? [partOf(texts, isText(root) ? 'text' : '')] : multipart(root, texts, 0);
  const raw = Buffer.concat([header, ...body]);
  return { raw, warnings: [left(found.size ?? raw.length, raw.length)] };
}

function left(bytes: number, keptBytes: number): string {
  const megabytes = Math.max(1, Math.round((bytes - keptBytes) / 1_000_000));
  return `the message is large: its words are kept, ${megabytes} MB of attachments stay in the mailbox`;
}

/** Leaves in the order of the message: what surrounds them is fetched for all, what they hold for texts alone. */
function keptParts(root: MessageStructureObject): readonly Kept[] {
  const kept: Kept[] = [];
  const visit = (node: MessageStructureObject, depth: number) => {
    if (kept.length >= PARTS_MAX || depth > DEPTH_MAX) return;
    kept.push({ part: node, isText: isText(node) });
    if (isText(node)) return;
    for (const child of node.childNodes ?? []) visit(child, depth + 1);
  };
  for (const child of root.childNodes ?? []) visit(child, 1);
  return kept;
}

function asked(root: MessageStructureObject, kept: readonly Kept[]) {
  if (kept.length === 0) return isText(root) ? [{ key: 'TEXT', start: 0, maxLength: TEXT_BYTES_MAX }] : ['HEADER'];
  const parts: { key: string; start: number; maxLength: number }[] = [];
  let bytes = 0;
  for (const { part, isText: isKept } of kept) {
    if (part.part === undefined) continue;
    parts.push({ key: `${part.part}.MIME`, start: 0, maxLength: HEADER_BYTES_MAX });
    const maxLength = Math.min(TEXT_BYTES_MAX, KEPT_BYTES_MAX - bytes);
    if (!isKept || maxLength <= 0) continue;
    parts.push({ key: part.part, start: 0, maxLength });
    bytes += Math.min(maxLength, part.size ?? maxLength);
  }
  return parts;
}

/** What a person wrote or passed on: text that is no attachment, and forwarded messages. */
function isText({ type, disposition }: MessageStructureObject): boolean {
  return (
    type.toLowerCase() === 'message/rfc822' || (/^text\//i.test(type) && disposition?.toLowerCase() !== 'attachment')
  );
}

function multipart(node: MessageStructureObject, texts: FetchMessageObject, depth: number): Buffer[] {
  const boundary = node.parameters?.boundary ?? '';
  if (boundary === '' || depth > DEPTH_MAX) return [];
  const pieces: Buffer[] = [];
  for (const child of node.childNodes ?? []) {
    const mime = partOf(texts, `${child.part}.mime`);
    pieces.push(Buffer.from(`\r\n--${boundary}\r\n`), mime);
    if (mime.length === 0) pieces.push(Buffer.from('\r\n'));
    if (isText(child)) pieces.push(partOf(texts, child.part ?? ''));
    else if (/^multipart\//i.test(child.type)) pieces.push(...multipart(child, texts, depth + 1));
  }
  return [...pieces, Buffer.from(`\r\n--${boundary}--\r\n`)];
}

/** imapflow names parts in lower case. */
function partOf(message: FetchMessageObject, name: string): Buffer {
  return message.bodyParts?.get(name.toLowerCase()) ?? Buffer.alloc(0);
}
