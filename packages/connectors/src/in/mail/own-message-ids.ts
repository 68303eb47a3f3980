/** A notice of failure holds the headers of what it returns near its end, behind at most some pages of explanation. */
const BYTES_MAX = 1_000_000;
const IDS_MAX = 8;
/** As `messageIdFor` in the store makes them; anything else in a bounce is somebody else's. */
const OWN_ID = /<[0-9a-f]{40}@[a-z0-9.-]{1,200}>/gi;

/**
 * Message-IDs of our own making that stand in a returned mail (RFC 3464), each once.
 *
 * Looked for in the bytes: mail servers write such notices in a dozen shapes, and the id is in all of them.
 */
export function ownMessageIdsIn(raw: Uint8Array): readonly string[] {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, BYTES_MAX)).toString('latin1');
  return [...new Set(text.match(OWN_ID) ?? [])].slice(0, IDS_MAX);
}
