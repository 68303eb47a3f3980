import type { FormAnswer, FormAnswers, FormReader } from './form-answers.ts';
import { listOf, objectOf, ownOf, wordsOf } from './json-value.ts';
import { roleOfLabel } from './label-role.ts';

/** What the form's own program says around the fields; never a column. */
const GRAVITY_OWN =
  /^(?:id|form_id|post_id|date_created|date_updated|is_starred|is_read|ip|source_url|user_agent|currency|payment_\w+|transaction_\w+|is_fulfilled|created_by|status|source_id|is_approved)$/;
const OWN_FIELD = /^_(?!gotcha$|honeypot$)/;

/** Contact Form 7 and WPForms: names that the owner chose, no id, no date. */
export function readWordPressFields(body: unknown): FormAnswers | null {
  return namedFields(body, { submissionId: null, submittedAt: null });
}

/** A plain HTML form; `_redirect` and its like steer the answer and say nothing. */
export const readHtmlForm: FormReader = (body) =>
  namedFields(body, { submissionId: wordsOf(ownOf(body, '_id')), submittedAt: null });

/** A Gravity Forms entry: fields are numbered, so it is held until somebody said which is which. */
export const readGravity: FormReader = (body) => {
  const id = wordsOf(ownOf(body, 'id'));
  const formId = wordsOf(ownOf(body, 'form_id'));
  const created = wordsOf(ownOf(body, 'date_created'));
  return namedFields(body, {
    submissionId: id === null ? null : `${formId ?? 'form'}-${id}`,
    submittedAt: created,
    isOwn: (name) => GRAVITY_OWN.test(name),
  });
};

/** Microsoft Forms as an owner's Power Automate flow sends it; months come first in its dates. */
export const readMicrosoftForms: FormReader = (body) => {
  const fields = namedFields(body, {
    submissionId: wordsOf(ownOf(body, 'responseId')),
    submittedAt: monthFirst(wordsOf(ownOf(body, 'submitDate'))),
    isOwn: (name) => ['responseId', 'submitDate', 'responder'].includes(name),
  });
  const responder = wordsOf(ownOf(body, 'responder'));
  if (fields === null || responder === null || !responder.includes('@')) return fields;
  const answer: FormAnswer = { column: 'responder', question: null, value: responder, role: 'email' };
  return { ...fields, answers: [...fields.answers, answer] };
};

/** What our own script in a Google answers sheet sends: titles with the answers given under them. */
export const readGoogleForms: FormReader = (body) => {
  const data = objectOf(ownOf(body, 'data'));
  const fields = objectOf(data?.fields);
  if (data === null || fields === null) return null;
  const named = namedFields(fields, { submissionId: null, submittedAt: wordsOf(ownOf(body, 'timestamp')) });
  // The row is named anew when lines of the sheet are deleted, so the answers' own time stands beside it.
  const stamp = Object.entries(fields).find(([title]) => roleOfLabel(title) === 'date');
  const id = [data.sheet, data.row, listOf(stamp?.[1])[0] ?? stamp?.[1]].map((part) => wordsOf(part) ?? '').join('_');
  return named === null ? null : { ...named, submissionId: id };
};

type Named = Pick<FormAnswers, 'submissionId' | 'submittedAt'> & { readonly isOwn?: (name: string) => boolean };

function namedFields(body: unknown, { isOwn, ...named }: Named): FormAnswers | null {
  const fields = objectOf(body);
  if (fields === null) return null;
  const answers = Object.entries(fields).flatMap(([name, value]): FormAnswer[] => {
    const words = wordsOf(value);
    if (words === null || OWN_FIELD.test(name) || isOwn?.(name)) return [];
    return [{ column: name, question: /\s/.test(name) ? name : null, value: words, role: roleOfLabel(name) }];
  });
  const isLeftBlank = Object.entries(fields).some(
    ([name, value]) => wordsOf(value) === null && !OWN_FIELD.test(name) && roleOfLabel(name) === 'text',
  );
  return { ...named, isFinished: true, isLeftBlank, answers };
}

/** `3/31/2026 3:12:00 PM` in UTC, as Power Automate writes it whatever the owner's language. */
function monthFirst(written: string | null): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2}) ?([AP]M)$/i.exec(written ?? '');
  if (match === null) return written;
  const [, month, day, year, hour, minute, second, half] = match;
  const hours = (Number(hour) % 12) + (half?.toUpperCase() === 'PM' ? 12 : 0);
  const two = (value: string | number | undefined) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hours)}:${two(minute)}:${two(second)}Z`;
}
