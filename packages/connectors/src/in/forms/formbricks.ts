import type { FormAnswer, FormAnswers } from './form-answers.ts';
import { listOf, objectOf, ownOf, wordsOf } from './json-value.ts';
import { roleOfLabel } from './label-role.ts';

/** Formbricks sends a list of one; its questions are ids without a title, to be mapped once a survey. */
export function readFormbricks(body: unknown): FormAnswers | null {
  const delivery = Array.isArray(body) ? listOf(body)[0] : body;
  const data = objectOf(ownOf(delivery, 'data'));
  const event = wordsOf(ownOf(delivery, 'event'));
  const answered = objectOf(data?.data);
  if (data === null || answered === null || event === null) return null;
  const isFinished = event === 'responseFinished' || data.finished === true;
  const id = wordsOf(data.id);
  return {
    // Each step of a survey comes by itself: only the last one is the submission.
    submissionId: id === null || isFinished ? id : `${id}:${wordsOf(data.updatedAt) ?? event}`,
    submittedAt: wordsOf(data.updatedAt) ?? wordsOf(data.createdAt),
    isFinished,
    // Its questions have no titles: which of them asks for words, a mapping alone says.
    isLeftBlank: false,
    answers: [...answersIn(answered, ''), ...answersIn(objectOf(data.contactAttributes) ?? {}, 'contactAttributes.')],
  };
}

function answersIn(holder: Readonly<Record<string, unknown>>, prefix: string): FormAnswer[] {
  return Object.entries(holder).flatMap(([id, value]): FormAnswer[] => {
    const words = wordsOf(value);
    const role = prefix === '' ? null : roleOfLabel(id);
    return words === null ? [] : [{ column: `${prefix}${id}`, question: null, value: words, role }];
  });
}
