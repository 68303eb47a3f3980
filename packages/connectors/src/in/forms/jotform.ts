import type { FormAnswer, FormAnswers, FormRole } from './form-answers.ts';
import { type JsonObject, objectOf, ownOf, wordsOf } from './json-value.ts';
import { roleOfLabel } from './label-role.ts';

const ROLE_OF_CONTROL: Readonly<Record<string, FormRole>> = {
  control_textarea: 'text',
  control_email: 'email',
  control_mail: 'email',
  control_fullname: 'name',
  control_name: 'name',
  control_phone: 'phone',
  control_rating: 'stars',
  control_scale: 'stars',
};

/** Jotform's webhook: a form whose part `rawRequest` holds the answers as JSON, keyed `q3_name`. */
export function readJotform(body: unknown): FormAnswers | null {
  const submissionId = wordsOf(ownOf(body, 'submissionID')) ?? wordsOf(ownOf(body, 'id'));
  const answered = objectOf(ownOf(body, 'answers'));
  const raw = objectIn(wordsOf(ownOf(body, 'rawRequest')));
  if (submissionId === null || (answered === null && raw === null)) return null;
  return {
    submissionId,
    submittedAt: wordsOf(ownOf(body, 'created_at')),
    isFinished: true,
    isLeftBlank: answered === null ? isBlankIn(raw ?? {}) : Object.values(answered).some(isBlankAnswer),
    answers: answered === null ? webhookAnswers(raw ?? {}) : Object.entries(answered).flatMap(apiAnswer),
  };
}

function webhookAnswers(raw: JsonObject): FormAnswer[] {
  return Object.entries(raw).flatMap(([key, value]): FormAnswer[] => {
    const name = /^q\d+_(.+)$/.exec(key)?.[1];
    const words = wordsOf(value);
    // Jotform numbers a name that comes twice: `email4`.
    const role = roleOfLabel((name ?? '').replace(/\d+$/, ''));
    return name === undefined || words === null ? [] : [{ column: key, question: null, value: words, role }];
  });
}

function isBlankIn(raw: JsonObject): boolean {
  return Object.entries(raw).some(([key, value]) => {
    const name = /^q\d+_(.+)$/.exec(key)?.[1];
    return name !== undefined && wordsOf(value) === null && roleOfLabel(name.replace(/\d+$/, '')) === 'text';
  });
}

/** The same submission as the REST interface tells it, with titles and kinds. */
function apiAnswer([id, answer]: readonly [string, unknown]): FormAnswer[] {
  const value = wordsOf(ownOf(answer, 'prettyFormat')) ?? wordsOf(ownOf(answer, 'answer'));
  if (value === null) return [];
  const question = wordsOf(ownOf(answer, 'text'));
  const role = ROLE_OF_CONTROL[wordsOf(ownOf(answer, 'type')) ?? ''] ?? roleOfLabel(question ?? '');
  return [{ column: `answers.${id}.answer`, question, value, role }];
}

function isBlankAnswer(answer: unknown): boolean {
  return wordsOf(ownOf(answer, 'answer')) === null && ownOf(answer, 'type') === 'control_textarea';
}

function objectIn(text: string | null): JsonObject | null {
  try {
    return text === null ? null : objectOf(JSON.parse(text));
  } catch {
    // Not the shape we know: the delivery is held.
    return null;
  }
}
