import type { Author } from '@doleances/core';
import { emailFrom, filled } from '../files/item-fields.ts';

/** What a website's contact form put in its mail. */
export type FormMail = {
  readonly author: Author;
  readonly subject: string | null;
  readonly text: string;
};

export type FormCandidate = {
  readonly from: Author;
  readonly replyTo: Author | null;
  readonly subject: string | null;
  readonly text: string;
  /** The owner said that this sender is a form. */
  readonly isDeclared: boolean;
};

type Label = 'name' | 'email' | 'subject' | 'message' | 'other';

const LINES_MAX = 5_000;
const LINE_CHARS_MAX = 300;
const LABELLED: readonly (readonly [Label, RegExp])[] = [
  ['message', /^(?:votre |your |le )?(?:message|commentaires?|comments?|demande|description|plainte|texte)$/],
  ['email', /^(?:votre |your )?(?:adresse )?(?:e-?mail|courriel|mail|email address|adresse courriel|adresse e-mail)$/],
  ['name', /^(?:votre |your )?(?:nom(?: complet)?|name|full name|prénom et nom|nom et prénom|de|from)$/],
  ['subject', /^(?:sujet|objet|subject)$/],
  [
    'other',
    /^(?:téléphone|telephone|tél|phone|entreprise|société|company|ville|adresse|date|page|url|ip|prénom|first name|last name)$/,
  ],
];
const FORM_SUBJECT =
  /(?:formulaire|contact form|form submission|new submission|nouve(?:au|lle) (?:message|demande|soumission|réponse)|new (?:message|enquiry|inquiry)|via (?:le |votre |your )?(?:site|website))/i;
const FORM_FOOTER =
  /^(?:-- ?$|_{5,}$|cet e-?mail a été envoyé|ce (?:message|courriel) a été envoyé|this e-?mail was sent|this message was sent)/i;

/**
 * Reads a mail that a contact form sent on someone's behalf: the author is the person, the text only the message.
 *
 * @returns `null` when it is ordinary mail: without a declaration the Reply-To must differ from the sender, and the
 *   subject or the labelled lines must look like a form.
 */
export function formMailFrom(mail: FormCandidate): FormMail | null {
  const fields = labelledFields(mail.text);
  const hasOtherReply = mail.replyTo?.email != null && mail.replyTo.email !== mail.from.email;
  const looksLikeForm = (fields.size >= 2 && fields.has('message')) || FORM_SUBJECT.test(mail.subject ?? '');
  if (!mail.isDeclared && !(hasOtherReply && looksLikeForm)) return null;
  const person = fields.get('name') ?? '';
  const writtenName = filled(person.split('<')[0]);
  const author: Author = {
    name: (hasOtherReply ? mail.replyTo?.name : null) ?? writtenName ?? (hasOtherReply ? null : mail.from.name),
    email:
      (hasOtherReply ? mail.replyTo?.email : null) ??
      emailFrom(fields.get('email') ?? null) ??
      emailFrom(person) ??
      null,
  };
  return {
    author,
    subject: filled(fields.get('subject')) ?? mail.subject,
    text: filled(fields.get('message')) ?? mail.text,
  };
}

/** `Label : value` lines; the message runs on to the form's own footer, whatever looks like a label in it. */
function labelledFields(text: string): Map<Label, string> {
  const fields = new Map<Label, string>();
  let message: string[] | null = null;
  for (const line of text.split('\n', LINES_MAX)) {
    if (FORM_FOOTER.test(line.trim())) break;
    if (message !== null) {
      message.push(line);
      continue;
    }
    const found = labelOf(line);
    if (found === null || fields.has(found.label)) continue;
    fields.set(found.label, found.value);
    if (found.label === 'message') message = [found.value];
  }
  if (message !== null) fields.set('message', message.join('\n').trim());
  return fields;
}

function labelOf(line: string): { readonly label: Label; readonly value: string } | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 40 || line.length > LINE_CHARS_MAX) return null;
  const name = line
    .slice(0, colon)
    .replace(/[*_•\u00a0\u202f-]/g, ' ')
    .trim()
    .toLowerCase();
  const label = LABELLED.find(([, pattern]) => pattern.test(name))?.[0];
  return label === undefined ? null : { label, value: line.slice(colon + 1).trim() };
}
