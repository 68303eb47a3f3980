import { CHANNELS, type Channel, plainHeader } from '@doleances/core';

/** Facebook asks only whether one recommends, helpdesks only whether it was good. */
const STARS_IN_WORDS: ReadonlyMap<string, number> = new Map([
  ...['one', 'two', 'three', 'four', 'five'].map((word, at) => [word, at + 1] as const),
  ...['negative', 'négatif', 'bad'].map((word) => [word, 1] as const),
  ...['positive', 'positif', 'good'].map((word) => [word, 5] as const),
]);

const CHANNEL_WORDS: readonly (readonly [Channel, RegExp])[] = [
  ['phone_note', /\b(?:telephone|tel|phone|appel|call|boite vocale|voicemail)\b/],
  ['counter_note', /\b(?:comptoir|counter|reception|sur place|in person|en personne|caisse|guichet)\b/],
  ['form', /\b(?:form|forms|formulaire|web|site|site web|website|sondage|survey)\b/],
  ['review', /\b(?:avis|review|reviews|google|trustpilot|tripadvisor|app store|play store|yelp|booking)\b/],
  ['social', /\b(?:social|facebook|instagram|twitter|x|tiktok|linkedin|messenger|whatsapp|sms|texto)\b/],
  ['helpdesk', /\b(?:helpdesk|zendesk|chatwoot|freshdesk|intercom|chat|clavardage|billet|ticket)\b/],
  ['email', /\b(?:email|e mail|mail|courriel|mel)\b/],
  ['file', /\b(?:file|fichier|csv|excel)\b/],
];
/** The channel that a person or a program wrote; `file` when nothing is said, `other` when it is unknown. */
export function channelFrom(written: string | null): Channel {
  if (written === null || written.trim() === '') return 'file';
  const known = CHANNELS.find((channel) => channel === written.trim());
  if (known !== undefined) return known;
  const plain = plainHeader(written.slice(0, 100));
  return CHANNEL_WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

/**
 * Reads a rating: `2,5`, `4/5`, `8/10`, `★★☆☆☆`, `4 étoiles`, `FOUR`.
 *
 * @param scaleMax The best note of the column, where the cell itself does not say it.
 * @returns Stars of five, 0 to 5; `null` when it is no rating.
 */
export function starsFrom(written: string, scaleMax: 5 | 10 | 100 = 5): number | null {
  const text = written.trim().slice(0, 40);
  if (text === '') return null;
  const full = text.split(/[★⭐]/u).length - 1;
  if (full > 0) return Math.min(full, 5);
  const word = STARS_IN_WORDS.get(text.toLowerCase());
  if (word !== undefined) return word;
  const match = /^(\d{1,3}(?:[.,]\d{1,4})?)\s?(?:(?:\/|sur|of|out of)\s?(\d{1,3})|%)?/i.exec(text);
  if (match === null) return null;
  const value = Number((match[1] ?? '').replace(',', '.'));
  const best = match[2] === undefined ? (text.includes('%') ? 100 : scaleMax) : Number(match[2]);
  const stars = (value * 5) / best;
  return best > 0 && stars >= 0 && stars <= 5 ? Math.round(stars * 100) / 100 : null;
}

/** The best note of a column that gives only numbers: 5 unless larger ones are seen. */
export function starsScaleOf(column: readonly string[]): 5 | 10 | 100 {
  const values = column.map((cell) => Number(cell.trim().replace(',', '.'))).filter((value) => Number.isFinite(value));
  const largest = values.reduce((max, value) => Math.max(max, value), 0);
  return largest <= 5 ? 5 : largest <= 10 ? 10 : 100;
}

/** An e-mail address in lower case, taken out of `Name <address>` too; `null` when there is none. */
export function emailFrom(written: string | null): string | null {
  const text = (written ?? '').trim().slice(0, 500);
  const address = /<([^<>\s]+)>/.exec(text)?.[1] ?? text;
  const isAddress = address.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(address);
  return isAddress ? address.toLowerCase() : null;
}

export function filled(value: string | null | undefined): string | null {
  const trimmed = (value ?? '').trim();
  return trimmed === '' ? null : trimmed;
}
