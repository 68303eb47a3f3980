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

/** A label is a few words; a longer beginning is a sentence that happens to hold a colon. */
const LABEL =
  /^[ \t]*[*_]{0,2}([\p{L}\d][\p{L}\p{M}\d '’()/.°_-]{0,48}?)[*_]{0,2}[ \t\u00A0\u202F]{0,3}(?::|=>|=)[*_]{0,2}(?=\s|\S)/u;
/** "Were you satisfied? No": a question of the form with its short answer. */
const QUESTION = /^[ \t]*(\p{L}[^?\n:]{5,100}\?)[ \t\u00A0]{0,3}(?=\S[^\n]{0,40}$)/u;
const LABEL_WORDS_MAX = 6;
const FREE_LABEL =
  /^(?:(?:votre|vos|your|the|le|la|autres?)\s)?(?:messages?|msg|commentaires?|comments?|remarques?|textes?|text|demande|question|questions? ou .*|description.*|details?|precisions?|reclamation|plainte|complaint|feedback|avis|review|observations?|tell us.*|dites-nous.*|racontez.*|parlez-nous.*|expliquez.*|explain.*|what happened.*|que s'est-il passe.*|probleme|problem|issue|enquiry|inquiry|body|contenu|suggestions?|votre experience|your experience|motif detaille|autre chose.*|anything else.*)$/;
const KNOWN_SHORT =
  /^(?:(?:votre|your)\s)?(?:nom|prenom|full name|name|first name|last name|nom complet|nom de famille|courriel|e-?mail|mail|adresse.*|telephone|tel|phone|mobile|gsm|cell.*|chambre|room|sejour|stay|date.*|dates|property|etablissement|succursale|location|lieu|ville|city|commune|code postal|postal code|zip|pays|country|langue|language|type|categorie|category|sujet|subject|objet|appareil|modele|model|produit|product|commande.*|order.*|numero.*|no\.?.*|n°.*|client.*|reference.*|ref|note|rating|stars|etoiles|page|url|ip|user.?agent|envoye.*|soumis.*|submitted.*|consentement|newsletter|infolettre|civilite|entreprise|company|societe|organisation|service|departement|department|priorite|priority|horaire.*|disponibilit.*|technicien|technician|question ou plainte|question or complaint)$/;
const FREE_WORDS_MIN = 5;
/** `name=…&room=8&msg=…`: a form's raw query string. */
const QUERY = /^[\w.-]{1,30}=[^&\n]*(?:&[\w.-]{1,30}=[^&\n]*)+$/;

type Found = { label: string; whole: { start: number; end: number }; value: { start: number; end: number } };

/**
 * Reads a form's dump ("Nom : X / Chambre : 22 / Commentaire : …") as fields.
 * @returns Fields in order, at least one of them `free`; `null` when the text is no form.
 */
export function formFieldsFrom(text: string): readonly FormField[] | null {
  const found = QUERY.test(text.trim()) ? queryFields(text) : lineFields(text);
  const known = found.filter(({ label }) => isKnownLabel(label)).length;
  const first = found[0]?.label ?? '';
  const isForm = isKnownLabel(first) && (found.length === 1 ? isFreeLabel(first) : known * 2 >= found.length);
  if (!isForm || !startsEarly(text, found)) return null;
  const named = found.some((field) => isFreeLabel(field.label) && field.value.end > field.value.start);
  return found.map((field) => {
    const isFree = named
      ? isFreeLabel(field.label) || (!isShortLabel(field.label) && wordCount(text, field.value) >= 2 * FREE_WORDS_MIN)
      : wordCount(text, field.value) >= FREE_WORDS_MIN && !isShortLabel(field.label);
    return { ...field, kind: isFree ? 'free' : 'short' };
  });
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
  let start = 0;
  for (const line of text.split('\n')) {
    const label = labelOf(line);
    const last = fields.at(-1);
    if (label !== null) {
      const whole = { start, end: start + line.length };
      fields.push({ label: label.words, whole, value: trimmedSpan(text, start + label.length, whole.end) });
    } else if (last !== undefined && line.trim() !== '') {
      last.whole.end = start + line.length;
      last.value = trimmedSpan(text, last.value.start, last.whole.end);
    }
    start += line.length + 1;
  }
  return fields;
}

function labelOf(line: string): { readonly words: string; readonly length: number } | null {
  const match = LABEL.exec(line) ?? QUESTION.exec(line);
  const words = match?.[1]?.trim();
  if (match === null || words === undefined) return null;
  if (words.endsWith('?')) return { words, length: match[0].length };
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
function startsEarly(text: string, fields: readonly Found[]): boolean {
  const first = fields[0];
  return first !== undefined && wordCount(text, { start: 0, end: first.whole.start }) <= 12;
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
