import { fold, plainTyping } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import type { VisibleText } from './visible-text.ts';

export type FormField = {
  /** As written, without its colon. */
  readonly label: string;
  /** `free`: the customer's own words; `short`: a name, a room, a choice. */
  readonly kind: 'short' | 'free';
  /** Label and value together. */
  readonly whole: Span;
  readonly value: Span;
};

/** A label is a few words; a longer beginning is a sentence that happens to hold a colon, as is "Voici : " alone. */
const LABEL =
  /^[ \t]*[*_]{0,2}([\p{L}\d][\p{L}\p{M}\d '’()/.°_-]{0,48}?)[*_]{0,2}[ \t\u00A0\u202F]{0,3}(?::|=>|=)[*_]{0,2}/u;
/** "Were you satisfied? No": a question of the form with its short answer. */
const QUESTION = /^[ \t]*(\p{L}[^?\n:]{5,100}\?)[ \t\u00A0]{0,3}(?=\S[^\n]{0,40}$)/u;
const LABEL_WORDS_MAX = 6;
const FREE_LABEL =
  /^(?:(?:votre|vos|your|the|le|la|autres?)\s)?(?:messages?|msg|commentaires?|comments?|remarques?|textes?|text|demande|question|questions? ou .*|description.*|details?|precisions?|reclamation|plainte|complaint|feedback|avis|review|observations?|tell us.*|dites-nous.*|racontez.*|parlez-nous.*|expliquez.*|explain.*|what happened.*|que s'est-il passe.*|probleme|problem|issue|enquiry|inquiry|body|contenu|message body|corps du message|your message|suggestions?|votre experience|your experience|motif detaille|autre chose.*|anything else.*)$/;
const KNOWN_SHORT =
  /^(?:(?:votre|your)\s)?(?:nom|prenom|full name|name|first name|last name|nom complet|nom de famille|courriel|e-?mail|mail|adresse.*|telephone|tel|phone|mobile|gsm|cell.*|chambre|room|sejour|stay|date.*|dates|property|etablissement|succursale|location|lieu|ville|city|commune|code postal|postal code|zip|pays|country.*|region|province|langue|language|type|categorie|category|sujet|subject|objet|appareil|modele|model|produit|product|commande.*|order.*|numero.*|no\.?.*|n°.*|client.*|reference.*|ref|note|rating|stars|etoiles|page|url|ip|user.?agent|envoye.*|soumis.*|submitted.*|consentement|newsletter|infolettre|civilite|entreprise|company|societe|organisation|service|departement|department|priorite|priority|horaire.*|disponibilit.*|technicien|technician|question ou plainte|question or complaint)$/;
const FREE_WORDS_MIN = 5;
/** A field that asks for little holds a story all the same ("Sujet : …"), unless it is one of these. */
const STORY_WORDS_MIN = 8;
const NO_STORY = /^(?:user.?agent|url|page|ip|adresse.*|address|consentement|newsletter|infolettre)$/;
/** Who wrote: a form's field only where nobody is written to, else these are the headers of a mail. */
const SENDER = /^(?:de|from|expediteur|sender)$/;
const RECIPIENT = /^(?:a|to|pour|aan|destinataire|recipient)$/;
/** What the web site says around the fields. */
const SITE_TALK =
  /^(?:-{2,}|_{2,}|={2,}|(?:cet? (?:e-?mail|message|courriel) (?:a ete|vous est) envoye|this (?:e-?mail|message) was sent|sent (?:via|from) (?:form|your|the|a contact)|envoye depuis (?:le|votre|un) (?:site|formulaire)|you(?:'ve| have)? (?:received|got) a new|vous avez recu un (?:nouveau )?message|new (?:form )?(?:submission|message|enquiry)|nouveau message|nouvelle (?:demande|soumission)|formulaire de contact|contact form|soumis le|submitted (?:on|at|from)).*)$/;
/** `name=…&room=8&msg=…`: a form's raw query string. */
const QUERY = /^[\w.-]{1,30}=[^&\n]*(?:&[\w.-]{1,30}=[^&\n]*)+$/;

/** Spares most lines the folding of their letters. */
const SITE_TALK_START = /^\s*[-_=cefnstvy]/i;
const SITE_TALK_LENGTH_MAX = 200;

type Place = { start: number; end: number };
/** `loose`: words below a finished short field; `talk`: what the web site says itself. */
type Found = { readonly role: 'field' | 'loose' | 'talk'; label: string; whole: Place; value: Place };

/**
 * Reads a form's dump ("Nom : X / Chambre : 22 / Commentaire : …") as fields.
 * @returns Fields in order, at least one of them `free`; `null` when the text is no form.
 */
export function formFieldsFrom(text: string): readonly FormField[] | null {
  const found = QUERY.test(text.trim()) ? queryFields(text) : lineFields(text);
  const asked = found.filter(({ role }) => role === 'field');
  if (!isForm(asked) || !startsEarly(text, found)) return null;
  const named = asked.some((field) => isFreeLabel(field.label) && field.value.end > field.value.start);
  return found.map(({ label, whole, value, role }) => {
    const isFree = role === 'loose' || (role === 'field' && isFreeField(text, { label, value }, named));
    return { label, whole, value, kind: isFree ? 'free' : 'short' };
  });
}

function isForm(asked: readonly Found[]): boolean {
  const [first] = asked;
  if (first === undefined || asked.some(({ label }) => RECIPIENT.test(plainLabel(label)))) return false;
  if (asked.length === 1) return isFreeLabel(first.label);
  const known = asked.filter(({ label }) => isKnownLabel(label)).length;
  const senders = asked.filter(({ label }) => SENDER.test(plainLabel(label))).length;
  if ((known + senders) * 2 < asked.length) return false;
  return isKnownLabel(first.label) || known >= 3 || (senders > 0 && asked.some(({ label }) => isFreeLabel(label)));
}

function isFreeField(text: string, { label, value }: Pick<Found, 'label' | 'value'>, named: boolean): boolean {
  if (isFreeLabel(label)) return true;
  const words = wordCount(text, value);
  if (label.endsWith('?')) return words >= FREE_WORDS_MIN;
  if (isShortLabel(label)) return named && words >= STORY_WORDS_MIN && !NO_STORY.test(plainLabel(label));
  return words >= (named ? 2 * FREE_WORDS_MIN : FREE_WORDS_MIN);
}

/** The form as visible text: the free fields are kept, labels and short fields set aside; `null` when it is no form. */
export function visibleFormFrom(text: string): VisibleText | null {
  const fields = formFieldsFrom(text);
  if (fields === null) return null;
  const free = fields.filter((field) => field.kind === 'free' && field.value.end > field.value.start);
  if (free.length === 0) return null;
  const before = fields[0]?.whole.start ?? 0;
  const kept: Span[] = text.slice(0, before).trim() === '' ? [] : [trimmedSpan(text, 0, before)];
  kept.push(...free.map((field) => field.value));
  const setAside = fields
    .map((field) => (field.kind === 'free' ? { start: field.whole.start, end: field.value.start } : field.whole))
    .filter((span) => span.end > span.start)
    .map((span) => ({ ...span, why: 'form_label' as const }));
  return { text: kept.map(({ start, end }) => text.slice(start, end)).join('\n'), kept, setAside };
}

function lineFields(text: string): readonly Found[] {
  const fields: Found[] = [];
  let open: Found | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const whole = { start, end: start + line.length };
    start = whole.end + 1;
    const isBlank = line.trim() === '';
    const label = isBlank ? null : labelOf(line);
    if (isSiteTalk(line)) {
      fields.push({ role: 'talk', label: '', whole, value: { start: whole.end, end: whole.end } });
      open = null;
    } else if (label !== null) {
      open = {
        role: 'field',
        label: label.words,
        whole,
        value: trimmedSpan(text, whole.start + label.length, whole.end),
      };
      fields.push(open);
    } else if (isBlank) {
      if (open !== null && open.value.end > open.value.start && isShortLabel(open.label)) open = null;
    } else if (open !== null) {
      open.whole.end = whole.end;
      open.value = trimmedSpan(text, open.value.start, whole.end);
    } else if (fields.length > 0) {
      open = { role: 'loose', label: '', whole, value: trimmedSpan(text, whole.start, whole.end) };
      fields.push(open);
    }
  }
  return fields;
}

function isSiteTalk(line: string): boolean {
  return SITE_TALK_START.test(line) && line.length <= SITE_TALK_LENGTH_MAX && SITE_TALK.test(plainLabel(line));
}

function labelOf(line: string): { readonly words: string; readonly length: number } | null {
  const match = LABEL.exec(line) ?? QUESTION.exec(line);
  const words = match?.[1]?.trim();
  if (match === null || words === undefined) return null;
  if (words.endsWith('?')) return { words, length: match[0].length };
  const isEmpty = line.slice(match[0].length).trim() === '';
  if (isEmpty && !isKnownLabel(words)) return null;
  return words.split(/\s+/).length <= LABEL_WORDS_MAX && !/^https?$/i.test(words)
    ? { words, length: match[0].length }
    : null;
}

function queryFields(text: string): readonly Found[] {
  const fields: Found[] = [];
  let start = 0;
  for (const piece of text.split('&')) {
    const equal = piece.indexOf('=');
    const end = start + piece.length;
    if (equal > 0) {
      fields.push({
        role: 'field',
        label: piece.slice(0, equal).trim(),
        whole: { start, end },
        value: trimmedSpan(text, start + equal + 1, end),
      });
    }
    start = end + 1;
  }
  return fields;
}

/** A form begins with its fields; a letter may hold "Objet :" or "P.-S. :" further down. */
function startsEarly(text: string, found: readonly Found[]): boolean {
  const first = found.findIndex(({ role }) => role === 'field');
  const talk = found.slice(0, first).filter(({ role }) => role === 'talk');
  const before = wordCount(text, { start: 0, end: found[first]?.whole.start ?? 0 });
  return before - talk.reduce((sum, { whole }) => sum + wordCount(text, whole), 0) <= 12;
}

function plainLabel(label: string): string {
  return fold(plainTyping(label)).replaceAll('_', ' ').trim();
}

function isFreeLabel(label: string): boolean {
  return FREE_LABEL.test(plainLabel(label));
}

function isKnownLabel(label: string): boolean {
  return isFreeLabel(label) || KNOWN_SHORT.test(plainLabel(label));
}

function isShortLabel(label: string): boolean {
  return label.endsWith('?') || KNOWN_SHORT.test(plainLabel(label));
}

function wordCount(text: string, span: Span): number {
  return text.slice(span.start, span.end).split(/\s+/).filter(Boolean).length;
}

function trimmedSpan(text: string, from: number, to: number): { start: number; end: number } {
  let start = Math.min(from, to);
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
