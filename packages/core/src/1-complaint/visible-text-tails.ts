import type { Line } from './visible-text-lines.ts';

const DEVICE =
  /^(?:-- ?)?(?:envoye (?:de|depuis|a partir de|a partir du|avec|par|via)|sent (?:from|via|with|by|using)|telecharge[rz]?|obtenir|obtenez|get|verzonden (?:vanaf|met|via)|gesendet (?:von|mit)|expedie depuis|ecrit depuis|message envoye (?:de|depuis)|provenance ?:|from my) .{0,30}?\b(?:iphone|ipad|ios|android|galaxy|samsung|outlook|yahoo|mobile|smartphone|telephone|cellulaire|cell|portable|gsm|tablette|tablet|phone|huawei|xiaomi|oneplus|pixel|blackberry|proton ?mail|courrier|mail|windows|gmail|orange|sfr|free|laposte|la poste|zimbra|application|app|mac|appareil|handset|wireless|bell|rogers|telus|videotron)\b/;
/** "Sent from my phone number three times, still nothing": a device line holds no story. */
const DEVICE_LENGTH_MAX = 110;
const STORY = /[.!?] \S+ \S+ \S+|, (?:votre|vos|mon|ma|je|j'|il|le|la|les|your|my|i|it|the) /;

const CLOSING_FR =
  /^(?:(?:bien |tres )?cordialement|cdlt|cdt|bien a vous|(?:mes |nos )?(?:sinceres |meilleures |cordiales |respectueuses )?salutations(?: distinguees| cordiales| sinceres| les meilleures)?|respectueusement|amicalement|sincerement|bien sincerement|merci et (?:cordialement|bonne journee))\s?[,.!]?$/;
const CLOSING_EN =
  /^(?:(?:kind|best|warm|warmest|kindest) regards|regards|best|sincerely|yours (?:sincerely|truly|faithfully)|respectfully|cheers|(?:many )?thanks|thank you)\s?[,.!]?$/;
const POSTSCRIPT = /^(?:p\.? ?-?s\.?|n\.?b\.?|post-?scriptum)\s?[:.\-–—]|^p\.-?s\.|^ps /;
const SIGNATURE_RULE = /^(?:--|__)$/;
const CONTACT =
  /\b(?:tel|telephone|phone|mobile|cell|cel|gsm|fax|bur|poste|ext)\b\.? ?[:.]?|\+?\d[\d ().-]{7,}\d|@|www\.|https?:|^\d{1,5},? (?:rue|av|boul|chemin|street|avenue)/;

const DISCLAIMER =
  /^[*_ ]{0,3}(?:avis (?:de confidentialite|important|legal)|avertissement|confidentialite ?:|confidentiality|clause de confidentialite|mise en garde|disclaimer|ce (?:courriel|message|mail|e-mail)(?: electronique)?(?:,? (?:et|ainsi que) .{0,40}(?:pieces? jointes?|annexes|fichiers?).{0,30})? (?:est|sont|peut|contient|peuvent|s'adresse)|l'information (?:contenue|transmise)|this (?:e-?mail|message|communication)(?: and any .{0,40})? (?:is|are|may|contains)|the information (?:contained|in this)|si vous (?:avez recu|n'etes pas) .{0,30}(?:erreur|destinataire)|if you (?:have received|are not) .{0,40}(?:error|mistake|recipient)|pensez a l'environnement|avant d'imprimer|n'imprimez|please consider the environment|think before (?:you )?print|save paper|devez-vous vraiment imprimer)/;
const DISCLAIMER_WORDS = /confidenti|destinat|recipient|intended|imprim|print|privileg|virus|legal/;

export function isDeviceLine(line: Line): boolean {
  return line.plain.length <= DEVICE_LENGTH_MAX && DEVICE.test(line.plain) && !STORY.test(line.plain);
}

/** Number of lines of the legal notice that begins at `place`, up to the next blank line; 0 when none does. */
export function disclaimerLength(lines: readonly Line[], place: number): number {
  const first = lines[place]?.plain ?? '';
  if (!DISCLAIMER.test(first)) return 0;
  let words = '';
  let count = 0;
  while (place + count < lines.length && lines[place + count]?.plain !== '') {
    words += ` ${lines[place + count]?.plain.slice(0, 400)}`;
    count += 1;
  }
  return DISCLAIMER_WORDS.test(words) ? count : 0;
}

/** Lines a signature may take, and how long one of them may be: a longer line is prose and prose is the customer's. */
const SIGNATURE_LINES_MAX = 12;
const SIGNATURE_LINE_LENGTH_MAX = 90;
const CLOSING_LINES_MAX = 7;
const NAME_LENGTH_MAX = 60;
/** A name or a title holds none of these. */
const PROSE =
  /[!?]|\b(?:je|j'ai|il|elle|on|nous|vous|votre|vos|c'est|est|sont|n'est|pas|i|you|your|we|he|she|they|is|are|was|not)\b|\b(?:ai|a|avez|ont) \w+e\b/;

/**
 * Where the signature starts among the last lines of the customer's part (`from` to `to`, quoted text already gone).
 * @returns The first line of the signature, and the line after its last (a postscript is kept); `null` when there is none.
 */
export function signatureIn(
  lines: readonly Line[],
  part: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } | null {
  const earliest = Math.max(part.from, part.to - SIGNATURE_LINES_MAX * 2);
  for (let place = earliest; place < part.to; place += 1) {
    const plain = lines[place]?.plain ?? '';
    const end = beforePostscript(lines, place, part.to);
    if (SIGNATURE_RULE.test(plain) && isSignatureBody(lines.slice(place + 1, end))) return { from: place, to: end };
    if (CLOSING_FR.test(plain) && isNameBlock(lines.slice(place + 1, end))) return { from: place, to: end };
    if (CLOSING_EN.test(plain) && isContactBlock(lines.slice(place + 1, end))) return { from: place, to: end };
  }
  return null;
}

function beforePostscript(lines: readonly Line[], from: number, to: number): number {
  for (let place = from; place < to; place += 1) {
    if (POSTSCRIPT.test(lines[place]?.plain ?? '')) return place;
  }
  return to;
}

function isSignatureBody(lines: readonly Line[]): boolean {
  const written = lines.filter((line) => line.plain !== '');
  return (
    written.length <= SIGNATURE_LINES_MAX && written.every((line) => line.plain.length <= SIGNATURE_LINE_LENGTH_MAX)
  );
}

function isNameBlock(lines: readonly Line[]): boolean {
  const written = lines.filter((line) => line.plain !== '');
  if (written.length > CLOSING_LINES_MAX) return false;
  return written.every(
    (line) => CONTACT.test(line.plain) || (line.plain.length <= NAME_LENGTH_MAX && !PROSE.test(line.plain)),
  );
}

function isContactBlock(lines: readonly Line[]): boolean {
  return isNameBlock(lines) && lines.some((line) => CONTACT.test(line.plain));
}
