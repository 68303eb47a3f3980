import type { FormAnswer, FormAnswers, FormRole } from './form-answers.ts';
import { listOf, objectOf, ownOf, wordsOf } from './json-value.ts';
import { roleOfLabel } from './label-role.ts';

/** Answers that are neither words nor a mark; a label may still say that one is a place. */
const CLOSED = new Set(['choice', 'choices', 'boolean', 'date', 'url', 'file_url', 'payment', 'number']);
const OPINION_SCALE_MAX = 10;
const RATING_MAX = 5;

/** Typeform's `form_response`: titles live in the definition, answers hold only what was answered. */
export function readTypeform(body: unknown): FormAnswers | null {
  const response = objectOf(ownOf(body, 'form_response'));
  if (ownOf(body, 'event_type') !== 'form_response' || response === null) return null;
  const fields = new Map(
    listOf(ownOf(response.definition, 'fields')).map((field) => [ownOf(field, 'id'), objectOf(field)]),
  );
  const answered = new Set(listOf(response.answers).map((answer) => ownOf(ownOf(answer, 'field'), 'id')));
  const hidden = Object.entries(objectOf(response.hidden) ?? {}).flatMap(([name, value]): FormAnswer[] => {
    const words = wordsOf(value);
    const role = roleOfLabel(name);
    return words === null ? [] : [{ column: `hidden.${name}`, question: null, value: words, role: asideText(role) }];
  });
  return {
    submissionId: wordsOf(response.token) ?? wordsOf(ownOf(body, 'event_id')),
    submittedAt: wordsOf(response.submitted_at),
    isFinished: true,
    isLeftBlank: [...fields].some(([id, field]) => !answered.has(id) && isForWords(field)),
    answers: [...listOf(response.answers).flatMap((answer) => answerFrom(answer, fields)), ...hidden],
  };
}

function answerFrom(answer: unknown, fields: ReadonlyMap<unknown, ReturnType<typeof objectOf>>): FormAnswer[] {
  const type = wordsOf(ownOf(answer, 'type')) ?? '';
  const id = wordsOf(ownOf(ownOf(answer, 'field'), 'id')) ?? '';
  const fieldType = wordsOf(ownOf(ownOf(answer, 'field'), 'type')) ?? '';
  const value = wordsOf(givenIn(answer, type));
  if (value === null) return [];
  const question = wordsOf(ownOf(fields.get(id), 'title'))?.replace(/\{\{[^{}]*\}\}/g, '…') ?? null;
  const steps = Number(wordsOf(ownOf(ownOf(fields.get(id), 'properties'), 'steps')));
  const scale =
    fieldType === 'opinion_scale' || fieldType === 'nps'
      ? (steps || OPINION_SCALE_MAX + 1) - 1
      : fieldType === 'rating'
        ? steps || RATING_MAX
        : null;
  const role = scale === null ? roleOf(type, fieldType, question) : 'stars';
  return [{ column: id, question, value, role, ...(scale !== null && { starsMax: scale }) }];
}

function roleOf(type: string, fieldType: string, question: string | null): FormRole {
  if (type === 'email') return 'email';
  if (type === 'phone_number') return 'phone';
  const named = question === null ? null : roleOfLabel(question);
  if (CLOSED.has(type)) return named === 'location' ? 'location' : 'aside';
  // A long text is what the person came to say; a short one may be their name or their city.
  return fieldType === 'long_text' || named === null || named === 'aside' || named === 'stars' ? 'text' : named;
}

function isForWords(field: ReturnType<typeof objectOf>): boolean {
  const type = wordsOf(ownOf(field, 'type'));
  return (
    type === 'long_text' || (type === 'short_text' && roleOfLabel(wordsOf(ownOf(field, 'title')) ?? '') === 'text')
  );
}

function givenIn(answer: unknown, type: string): unknown {
  const value = ownOf(answer, type);
  if (type === 'choice') return ownOf(value, 'label') ?? ownOf(value, 'other');
  if (type === 'choices') return [...listOf(ownOf(value, 'labels')), ownOf(value, 'other')];
  return value;
}

function asideText(role: FormRole | null): FormRole {
  return role === null || role === 'text' || role === 'trap' ? 'aside' : role;
}
