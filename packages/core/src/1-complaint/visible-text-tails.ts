import type { Line } from './visible-text-lines.ts';

const DEVICE =
  /^(?:-- ?)?(?:envoye (?:de|depuis|a partir de|a partir du|avec|par|via)|sent (?:from|via|with|by|using)|telecharge[rz]?|obtenir|obtenez|get|(?:verzonden|verstuurd) (?:vanaf|met|via)|send[td] fra (?:min|mit) |gesendet (?:von|mit)|expedie depuis|ecrit depuis|message envoye (?:de|depuis)|provenance ?:|from my) .{0,30}?\b(?:iphone|ipad|ipod|ios|android|galaxy|samsung|outlook|yahoo|mobile|smartphone|telephone|cellulaire|cell|portable|gsm|tablette|tablet|phone|huawei|xiaomi|oneplus|pixel|blackberry|proton ?mail|courrier|mail|windows|gmail|orange|sfr|free|laposte|la poste|zimbra|application|app|mac|appareil|handset|wireless|bell|rogers|telus|videotron)\b|^(?:diese nachricht wurde )?von mein(?:em|er) .{2,60} gesendet\b/;
/** A device we do not know, on a line of its own: "Sent from my TI-85". */
const UNKNOWN_DEVICE =
  /^[<(]{0,2}(?:(?:sent|posted|written) (?:from|via|with|by|using) (?:my |a |an )?|(?:envoye|ecrit|expedie) (?:depuis|de|avec|via|par) (?:mon |ma |un |une |l')?)[\w .'+-]{2,30}[>)]{0,2}$/;
/** "Sent from my phone number three times, still nothing": a device line holds no story. */
const DEVICE_LENGTH_MAX = 110;
const STORY =
  /[.!?] \S+ \S+ \S+|, (?:votre|vos|mon|ma|je|j'|il|le|la|les|your|my|i|it|the|is|en|un|une) |\b(?:because|but|never|still|was|were|not|didn't|car|parce|mais|jamais|toujours|pas|est|etait|sont|j'ai|fois|times|twice)\b/;
const PLACE_OR_DAY =
  /\b(?:to|on|at|le|au|aux|a|vers|chez) |\d{1,2} (?:janvier|mars|avril|mai|juin|juillet|septembre)\b/;

const CLOSING_FR =
  /^(?:(?:bien |tres )?cordialement|cdlt|cdt|bien a vous|(?:mes |nos |je vous presente mes )?(?:sinceres |meilleures |cordiales |respectueuses )?salutations(?: distinguees| cordiales| sinceres| les meilleures)?|respectueusement|amicalement|sincerement|bien sincerement|merci et (?:cordialement|bonne journee))\s?[,.!]?$/;
const CLOSING_EN =
  /^(?:(?:kind|best|warm|warmest|kindest) regards|regards|best|sincerely|yours (?:sincerely|truly|faithfully)|respectfully|cheers|(?:many )?thanks|thank you)\s?[,.!]?$/;
const POSTSCRIPT = /^(?:p\.? ?-?s\.?|n\.?b\.?|post-?scriptum)\s?[:.\-–—]|^p\.-?s\.|^ps /;
const SIGNATURE_RULE = /^(?:--|__)$/;
const CONTACT =
  /\b(?:tel|telephone|phone|mobile|cell|cel|gsm|fax|bur|poste|ext)\b\.? ?[:.]?|\+?\d[\d ().-]{7,}\d|@|www\.|https?:|^\d{1,5},? (?:rue|av|boul|chemin|street|avenue)/;

const NOTICE =
  /^[*_[(| ]{0,4}(?:avis (?:de confidentialite|important|legal)|avertissement|confidentialite ?:|confidentiality|clause de confidentialite|mise en garde|disclaimer|(?:ce|le present) (?:courriel|message|mail|e-mail)(?: electronique)?(?:,? (?:et|ainsi que) .{0,40}(?:pieces? jointes?|annexes|fichiers?).{0,30})? (?:est|sont|peut|contient|peuvent|s'adresse)|l'information (?:contenue|transmise)|this (?:e-?mail|message|communication)(?: and any .{0,40})? (?:is|are|may|contains)|the information (?:contained|in this)|si vous (?:avez recu|n'etes pas) .{0,30}(?:erreur|destinataire)|if you (?:have received|are not) .{0,40}(?:error|mistake|recipient))/;
const NOTICE_WORDS =
  /confidentiel|confidential|destinataire|destine[es]* (?:exclusivement|uniquement)|recipient|intended (?:only|solely|for|recipient)|privileg/;
/** No notice says "I": "this message is intended for your manager: I …" is the customer. */
const FIRST_PERSON = /\b(?:je|j'\w+|moi|mon|ma|mes|m'\w+|i|i'm|i've|my|me|mine)\b/;
const PAPER =
  /^[*_ ]{0,3}(?:pensez a l'environnement|avant d'imprimer|n'imprimez|please consider the environment|think before (?:you )?print|save paper|devez-vous vraiment imprimer)/;
const VIRUS_FREE =
  /^[*_ ]{0,3}(?:l'absence de virus|garanti sans virus|virus[- ]free|(?:ce|cet) (?:courriel|e-?mail|message|courrier electronique) a ete (?:verifie|analyse|scanne)|(?:this|the) (?:e-?mail|message) (?:has been|was) (?:scanned|checked)|aucun virus|no virus found)/;
/** A longer paragraph is no notice; the bound also keeps hostile text linear. */
const NOTICE_LINES_MAX = 60;
/** What a mail filter puts above mail from outside; it may be wrapped, and ends with its sentence. */
const OUTSIDE =
  /^[*_[(| ]{0,4}(?:caution|attention|warning|avertissement|external|externe|mise en garde|ce courriel|ce message|this e-?mail|this message)\b.{0,60}(?:exterieur|externe|outside|external)/;
const OUTSIDE_GOES_ON =
  /\b(?:liens?|links?|pieces? jointes?|attachments?|expediteurs?|sender|organi[sz]ation|organisme|cliquez|click|safe|fiables?)\b/;
const OUTSIDE_LINES_MAX = 4;

/** Whether the line at `place` names the device or program it was sent from. */
export function isDeviceLine(lines: readonly Line[], place: number): boolean {
  const plain = lines[place]?.plain ?? '';
  if (plain.length > DEVICE_LENGTH_MAX) return false;
  return (DEVICE.test(plain) || (isUnknownDevice(plain) && isAlone(lines, place))) && !STORY.test(plain);
}

/** A wrapped sentence may begin a line with "sent from my account": unknown devices stand between blank lines. */
function isAlone(lines: readonly Line[], place: number): boolean {
  const isBreak = (line: Line | undefined) =>
    line === undefined || line.plain === '' || DEVICE.test(line.plain) || isUnknownDevice(line.plain);
  return place > 0 && isBreak(lines[place - 1]) && isBreak(lines[place + 1]);
}

function isUnknownDevice(plain: string): boolean {
  return UNKNOWN_DEVICE.test(plain) && !PLACE_OR_DAY.test(plain);
}

/** Number of lines of the legal notice or filter's banner that begins at `place`; 0 when none does. */
export function disclaimerLength(lines: readonly Line[], place: number): number {
  const first = lines[place]?.plain ?? '';
  if (OUTSIDE.test(first)) return bannerLength(lines, place);
  if (PAPER.test(first) || VIRUS_FREE.test(first)) return FIRST_PERSON.test(first) ? 0 : paragraph(lines, place).count;
  if (!NOTICE.test(first)) return 0;
  const { words, count } = paragraph(lines, place);
  return NOTICE_WORDS.test(words) && !FIRST_PERSON.test(words) ? count : 0;
}

/** The paragraph that begins at `place`; empty when it is too long for a notice. */
function paragraph(lines: readonly Line[], place: number): { readonly words: string; readonly count: number } {
  let words = '';
  let count = 0;
  while (place + count < lines.length && lines[place + count]?.plain !== '') {
    if (count === NOTICE_LINES_MAX) return { words: '', count: 0 };
    words += ` ${lines[place + count]?.plain.slice(0, 400)}`;
    count += 1;
  }
  return { words, count };
}

function bannerLength(lines: readonly Line[], place: number): number {
  let count = 1;
  while (count < OUTSIDE_LINES_MAX && !/[.!\])*]$/.test(lines[place + count - 1]?.plain ?? '')) {
    if (!OUTSIDE_GOES_ON.test(lines[place + count]?.plain ?? '')) break;
    count += 1;
  }
  return count;
}

/** Lines a signature may take, and how long one of them may be: a longer line is prose and prose is the customer's. */
const SIGNATURE_LINES_MAX = 12;
const SIGNATURE_LINE_LENGTH_MAX = 90;
const CLOSING_LINES_MAX = 7;
const NAME_LENGTH_MAX = 60;
/** A name or a title holds none of these. */
const PROSE =
  /[!?]|\b(?:je|j'ai|il|elle|on|nous|vous|votre|vos|c'est|est|sont|n'est|pas|jamais|toujours|encore|i|you|your|we|he|she|they|is|are|was|not|never|still)\b|\b(?:ai|a|avez|ont) \w+e\b|-(?:moi|nous)\b/;
/** Words that a line of contact data may have at most; a sentence that names a telephone has more. */
const CONTACT_WORDS_MAX = 9;

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
    if (isClosing(plain, CLOSING_FR) && isNameBlock(lines.slice(place + 1, end))) return { from: place, to: end };
    if (isClosing(plain, CLOSING_EN) && isContactBlock(lines.slice(place + 1, end))) return { from: place, to: end };
  }
  return null;
}

/** "Cordialement", or in both languages "Cordialement / Best regards". */
function isClosing(plain: string, closing: RegExp): boolean {
  return plain.length <= NAME_LENGTH_MAX && plain.split(/ ?[/|] ?/).some((part) => closing.test(part));
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
    written.length <= SIGNATURE_LINES_MAX &&
    written.every(({ plain }) => plain.length <= SIGNATURE_LINE_LENGTH_MAX && !isSentence(plain))
  );
}

function isNameBlock(lines: readonly Line[]): boolean {
  const written = lines.filter((line) => line.plain !== '');
  if (written.length > CLOSING_LINES_MAX) return false;
  return written.every(
    ({ plain }) =>
      (CONTACT.test(plain) && !isSentence(plain)) || (plain.length <= NAME_LENGTH_MAX && !PROSE.test(plain)),
  );
}

/** Somebody writes "--" between two complaints, or adds a sentence below the name: that is prose. */
function isSentence(plain: string): boolean {
  const words = plain.split(' ').length;
  return (PROSE.test(plain) && words > 4) || (words > CONTACT_WORDS_MAX && /[a-z]{3}[.!?]$/.test(plain));
}

function isContactBlock(lines: readonly Line[]): boolean {
  return isNameBlock(lines) && lines.some((line) => CONTACT.test(line.plain));
}
