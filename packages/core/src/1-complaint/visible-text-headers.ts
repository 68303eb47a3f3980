import { HEADER_LENGTH_MAX, type Line } from './visible-text-lines.ts';

/** Mail programs wrap "Le … a écrit :" over at most this many lines. */
const ATTRIBUTION_LINES_MAX = 5;
/** Lines a block of `De : / Envoyé : / À : / Objet :` may take, wrapped recipients included. */
const BLOCK_LINES_MAX = 14;

const ADDRESS = /[\w.+'-]{1,64}@[\w-]{1,64}(?:\.|\b)|mailto:/;
const TIME =
  /\b\d{1,2}\s?(?:[:h]|u(?=\d))\s?\d{2}\b|\b\d{1,2}\.\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b|(?:上午|下午)?\d{1,2}[:：]\d{2}/;
const DATE =
  /\b(?:19|20)\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}\.? (?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug)|年/;
/** "m'a écrit", "nous a écrit": a person telling a story, not a mail program (which says "vous avez écrit"). */
const WROTE =
  /(?<!\b(?:m'|nous |vous |me |lui |leur |l'|y |on |il |elle |qui |i |he |she |they |we |who ))(?:\ba ecrit|\bavez ecrit|\bwrote|\bschrieb|\bschreef|\bgeschreven|\bescribio|\bha scritto|\bescreveu|\bskrev|\bnapisa[lł](?:\(a\)|a)?|kirjoitti|写道|寫道|написал|пише)/;
/** After the verb nothing but punctuation, or the date where German and Dutch put it. */
const WROTE_AT_END = new RegExp(
  `${WROTE.source}(?: (?:am|op|den|le) .{0,80}| .{0,60}<[^>]{3,80}>+)?\\s*(?:-{2,})?\\s*[:：]?\\s*(?:-{2,})?$`,
);
const ATTRIBUTION_START =
  /^(?:-{2,} ?)?(?:le|on|am|op|el|il|em|den|den|dnia|w dniu|v|at|a|20\d\d|\d{1,2}[ ./-]|在|"|'|[a-z][\w .,'"()-]{0,80}<)/;
/** Google's old forms have no verb: `2016-11-16 2:22 GMT+01:00 Name <a@b.example>:` */
const BARE_ATTRIBUTION =
  /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4},|\d{4}年).{0,160}<[^<>]{3,120}>\s*:?$|^\d{4}-\d\d-\d\d \d{1,2}:\d\d gmt[+-]\d\d:\d\d .{1,80}$/;
/** An address just before the verb: no customer tells a story that way. */
const ADDRESSED_VERB = new RegExp(`@[^<>\\s]{1,120}\\s?[>)]+\\s?${WROTE.source}`);
/** Yahoo goes on with the quoted text on the same line. */
const INLINE_ATTRIBUTION = new RegExp(`^.{0,250}${ADDRESSED_VERB.source}\\s?:\\s`);
/** "On 3 March at 10:12 your seller Mark wrote:" is the customer's; mail programs name people, nothing more. */
const STORY =
  /\b(?:je|j'ai|j'etais|j'avais|suis|etait|m'a|nous a|votre|vos|un|une|ce|cet|cette|mon|ma|mes|i|my|your|our|me|was|were|had)\b/;
const STORY_LINE_END = /[!?]$|[a-z]{5}\.$/;
const WEEKDAY = /^(?:le|on|el|op|am) (?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|mie|jue|vie|sab|dom)/;

/**
 * Number of lines of the attribution ("Le mar. 3 mars 2026 à 10:12, Marie <…> a écrit :") that begins at `place`; 0
 * when none does. It needs a date with a time, or an address: "Le 12 février votre vendeur m'a écrit :" is a customer.
 */
export function attributionLength(lines: readonly Line[], place: number): number {
  const first = lines[place];
  if (
    first === undefined ||
    !ATTRIBUTION_START.test(first.plain) ||
    !(/\d/.test(first.plain) || ADDRESS.test(first.plain))
  )
    return 0;
  let joined = '';
  for (let count = 1; count <= ATTRIBUTION_LINES_MAX; count += 1) {
    const line = lines[place + count - 1];
    if (line === undefined) return 0;
    joined = `${joined} ${wordsAfter(joined, line)}`.trim();
    if (INLINE_ATTRIBUTION.test(joined) && DATE.test(joined)) return count;
    if (joined.length > HEADER_LENGTH_MAX) return 0;
    const next = writtenAfter(lines, place + count);
    if (isAttribution(joined, next)) return count;
    if (STORY_LINE_END.test(line.plain) && !ADDRESS.test(joined)) return 0;
    const goesOn = /[<:,]$|>$/.test(joined) || ADDRESS.test(joined) || next?.plain.startsWith('<');
    if (line.plain === '' && !goesOn && count > 1) return 0;
  }
  return 0;
}

/** The `>` that closes an address wrapped onto the next line is no quotation mark. */
function wordsAfter(joined: string, line: Line): string {
  return line.quoteDepth > 0 && /<[^>]*$/.test(joined) ? `>${line.plain}` : line.plain;
}

/** The next line with words, looked for only a little way: attributions stand right above what they introduce. */
function writtenAfter(lines: readonly Line[], place: number): Line | undefined {
  return lines.slice(place, place + 4).find(({ plain }) => plain !== '');
}

function isAttribution(joined: string, next: Line | undefined): boolean {
  if (BARE_ATTRIBUTION.test(joined)) return true;
  if (!WROTE_AT_END.test(joined)) return false;
  if (ADDRESSED_VERB.test(joined)) return true;
  const isMarked = (next?.quoteDepth ?? 0) > 0;
  if (STORY.test(joined) || (!isMarked && /^[«"“]/.test(next?.plain ?? ''))) return false;
  if (ADDRESS.test(joined)) return true;
  if (!DATE.test(joined)) return false;
  return TIME.test(joined) || /^on .*, .* wrote\s?:$/.test(joined) || (isMarked && WEEKDAY.test(joined));
}

const FIELD =
  /^[*_]{0,2}(de|pour|from|van|von|da|od|fra|fran|expediteur|envoye|envoye le|sent|verzonden|gesendet|enviado|date|datum|data|fecha|a|to|aan|an|para|till|cc|copie a|cci|bcc|objet|subject|sujet|onderwerp|betreff|asunto|oggetto|temat|wyslano|do|skickat|till|amne|emne|inviato|reply-to|risposta|repondre a|importance|pieces? jointes?|attachments?)\s?[*_]{0,2}\s?:[*_]{0,2}(?:\s|$|[<"*\d=a-z])/;
const FROM_FIELDS = new Set(['de', 'from', 'van', 'von', 'da', 'od', 'fra', 'fran', 'expediteur']);
const STRUCTURE_FIELDS = new Set(
  'envoye,envoye le,sent,verzonden,gesendet,enviado,wyslano,skickat,till,amne,emne,inviato,date,datum,data,fecha,a,to,pour,aan,an,para,do,objet,subject,sujet,onderwerp,betreff,asunto,oggetto,temat'.split(
    ',',
  ),
);
/** What a list of a traveller ("From: Halifax, To: Moncton, Date: …") does not have. */
const MAIL_FIELDS = new Set(
  'envoye,envoye le,sent,verzonden,gesendet,enviado,objet,subject,sujet,onderwerp,betreff,asunto,oggetto,amne,emne,temat'.split(
    ',',
  ),
);
const SUBJECT_FIELD =
  /^[*_]{0,2}(?:objet|subject|sujet|onderwerp|betreff|asunto|oggetto|amne|emne|temat)\s?[*_]{0,2}\s?:[*_]{0,2}\s*(.*)$/;

export type HeaderBlock = { readonly lineCount: number; readonly subject: string };

/**
 * The block of header fields that Outlook, Lotus, Zimbra and others put above a quoted or forwarded message.
 * It opens with any field, holds a sender and two other fields, and shows an address, or a date and a subject.
 */
export function headerBlockAt(lines: readonly Line[], place: number): HeaderBlock | null {
  if (!FIELD.test(lines[place]?.plain ?? '')) return null;
  const seen = new Set<string>();
  let joined = '';
  let subject = '';
  let lineCount = 0;
  for (let count = 0; count < BLOCK_LINES_MAX; count += 1) {
    const plain = lines[place + count]?.plain;
    if (plain === undefined) break;
    const field = FIELD.exec(plain)?.[1];
    if (field === undefined && !continues(lines, place + count)) break;
    if (field !== undefined) {
      seen.add(field);
      lineCount = count + 1;
      subject = SUBJECT_FIELD.exec(plain)?.[1] ?? subject;
    }
    joined = `${joined} ${plain.slice(0, 200)}`;
  }
  const hasSender = [...seen].some((field) => FROM_FIELDS.has(field));
  const structure = [...seen].filter((field) => STRUCTURE_FIELDS.has(field)).length;
  const isMail = [...seen].some((field) => MAIL_FIELDS.has(field));
  const isDatedOrAddressed = ADDRESS.test(joined) || (isMail && DATE.test(joined) && TIME.test(joined));
  return hasSender && structure >= 2 && isDatedOrAddressed ? { lineCount, subject } : null;
}

/** A wrapped list of recipients, a wrapped subject, or one blank line with another field after it. */
function continues(lines: readonly Line[], place: number): boolean {
  const plain = lines[place]?.plain ?? '';
  const isBeforeField = FIELD.test(lines[place + 1]?.plain ?? '');
  if (plain === '') return isBeforeField;
  if (isBeforeField && SUBJECT_FIELD.test(lines[place - 1]?.plain ?? '')) return true;
  return plain.length < 200 && ADDRESS.test(plain) && /[;,<>]/.test(plain);
}

const RULE_WORDS_ORIGINAL =
  /^[-_*=~> ]{2,}\s?(?:message d'origine|message original|message initial|mail original|courriel original|original message|original email|reply message|reply above this line|mensaje original|mensagem original|ursprungliche nachricht|oorspronkelijk bericht|messaggio originale|ursprungligt meddelande)\b/;
const RULE_WORDS_FORWARD =
  /^(?:[-_*=~> ]{2,}\s?)?(?:forwarded message|message transfere|message reexpedie|mail transfere|courriel transfere|doorgestuurd bericht|weitergeleitete nachricht|mensaje reenviado|begin forwarded message|debut du message (?:reexpedie|transfere))\b/;
const BARE_RULE = /^[-_*=─—]{5,}$/;
/** SFR and Orange put a dated title above their block. */
const DATED_TITLE = /^message du ?:? ?\d/;

export function isOriginalRule(line: Line): boolean {
  return RULE_WORDS_ORIGINAL.test(line.plain);
}

export function isForwardRule(line: Line): boolean {
  return line.plain.length < 80 && RULE_WORDS_FORWARD.test(line.plain) && /^[-_*=~> ]{2}|[:.]$/.test(line.plain);
}

/** A line that only announces a header block. */
export function isBareRule(line: Line): boolean {
  return BARE_RULE.test(line.plain) || (line.plain.length < 60 && DATED_TITLE.test(line.plain));
}
