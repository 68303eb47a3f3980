/** A recipient as two separate values: a name can then never become a second address or a header. */
export type MailAddress = { readonly name: string; readonly address: string };

const ADDRESS_CHARS_MAX = 254;
const NAME_CHARS_MAX = 200;
// Narrower than RFC 5322 on purpose: no comments, quotes, groups or lists. Letters beyond ASCII are allowed (RFC 6531).
const PLAIN_ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}%]+@[^\s@<>()[\]\\,;:"\p{C}%]+$/u;

/** The address as it may stand in an envelope and a header; `null` when it is anything but one plain address. */
export function safeAddress({ name, address }: MailAddress): MailAddress | null {
  if (address.length > ADDRESS_CHARS_MAX || !PLAIN_ADDRESS.test(address)) return null;
  return { name: headerText(name).slice(0, NAME_CHARS_MAX), address };
}

/** Reads `Name <address>` or a bare address, as people write it in a configuration; `null` when it is neither. */
export function addressFrom(written: string): MailAddress | null {
  const open = written.indexOf('<');
  const isBare = open === -1;
  if (!isBare && !written.trimEnd().endsWith('>')) return null;
  const name = isBare ? '' : written.slice(0, open).trim().replace(/^"|"$/g, '');
  const address = isBare
    ? written.trim()
    : written
        .trimEnd()
        .slice(open + 1, -1)
        .trim();
  return safeAddress({ name, address });
}

/** One line without controls or lone surrogates, fit for a header. */
export function headerText(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]+/gu, ' ').trim();
}
