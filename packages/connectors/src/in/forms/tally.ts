import type { FormAnswer, FormAnswers, FormRole } from './form-answers.ts';
import { type JsonObject, listOf, objectOf, ownOf, wordsOf } from './json-value.ts';
import { roleOfLabel } from './label-role.ts';

const RATING_MAX = 5;
const SCALE_MAX = 10;

/** Tally's `FORM_RESPONSE`: choices are ids to look up, unanswered fields are null. */
export function readTally(body: unknown): FormAnswers | null {
  const data = objectOf(ownOf(body, 'data'));
  if (ownOf(body, 'eventType') !== 'FORM_RESPONSE' || data === null) return null;
  const fields = listOf(data.fields)
    .map(objectOf)
    .filter((field) => field !== null);
  return {
    submissionId: wordsOf(data.submissionId) ?? wordsOf(data.responseId) ?? wordsOf(ownOf(body, 'eventId')),
    submittedAt: wordsOf(data.createdAt) ?? wordsOf(ownOf(body, 'createdAt')),
    isFinished: true,
    isLeftBlank: fields.some(
      (field) => wordsOf(field.value) === null && roleOf(wordsOf(field.type) ?? '', wordsOf(field.label)) === 'text',
    ),
    answers: fields.flatMap(answerFrom),
  };
}

function answerFrom(field: JsonObject): FormAnswer[] {
  const type = wordsOf(field.type) ?? '';
  // Checkboxes come a second time, one boolean an option.
  if (type === 'CHECKBOXES' && typeof field.value === 'boolean') return [];
  const value = wordsOf(chosenWords(field) ?? field.value);
  if (value === null) return [];
  const question = wordsOf(field.label);
  const role = roleOf(type, question);
  const scale = type === 'RATING' ? RATING_MAX : type === 'LINEAR_SCALE' ? SCALE_MAX : null;
  const max = scale === null ? {} : { starsMax: Number(value) > scale ? SCALE_MAX : scale };
  return [{ column: wordsOf(field.key) ?? question ?? '', question, value, role, ...max }];
}

function roleOf(type: string, question: string | null): FormRole {
  if (type === 'TEXTAREA') return 'text';
  if (type === 'INPUT_EMAIL') return 'email';
  if (type === 'INPUT_PHONE_NUMBER') return 'phone';
  if (type === 'RATING' || type === 'LINEAR_SCALE') return 'stars';
  const named = question === null ? null : roleOfLabel(question);
  if (type === 'INPUT_TEXT') return named === null || named === 'aside' || named === 'stars' ? 'text' : named;
  if (type === 'HIDDEN_FIELDS' && (named === 'email' || named === 'name' || named === 'phone')) return named;
  return named === 'location' ? 'location' : 'aside';
}

function chosenWords(field: JsonObject): readonly string[] | string | null {
  if (field.type === 'MATRIX') return matrixWords(field);
  if (field.type === 'FILE_UPLOAD') return listOf(field.value).flatMap((file) => wordsOf(ownOf(file, 'name')) ?? []);
  const names = namesOf(field.options);
  if (names.size === 0) return null;
  const chosen = Array.isArray(field.value) ? field.value : [field.value];
  return chosen.flatMap((id) => names.get(id) ?? []);
}

function matrixWords(field: JsonObject): string {
  const columns = namesOf(field.columns);
  return [...namesOf(field.rows)]
    .flatMap(([id, row]) => {
      const chosen = listOf(ownOf(field.value, String(id))).flatMap((column) => columns.get(column) ?? []);
      return chosen.length === 0 ? [] : [`${row} : ${chosen.join(', ')}`];
    })
    .join(' ; ');
}

function namesOf(options: unknown): ReadonlyMap<unknown, string> {
  return new Map(
    listOf(options).flatMap((option) => {
      const name = wordsOf(ownOf(option, 'text'));
      return name === null ? [] : [[ownOf(option, 'id'), name] as const];
    }),
  );
}
