import { type ClientDeed, CRITICISM_OUTCOMES } from '@doleances/core';
import type { PostedFields } from '../theme/theme-change-form.ts';

const GRADES = ['A', 'B', 'C', 'D'] as const;
const PARTS = ['email', 'phone', 'name'] as const;

/** What a form, or a program, asks to note of a client; `null` when it asks nothing that exists. */
export function clientDeedFrom(clientKey: string, { one }: Pick<PostedFields, 'one'>): ClientDeed | null {
  const product = one('product') ?? '';
  switch (one('deed')) {
    case 'merge':
      return { kind: 'merged', clientKey, into: one('into') ?? '' };
    case 'split': {
      const by = PARTS.find((name) => name === one('by'));
      return by === undefined ? null : { kind: 'split', clientKey, part: { by, value: one('value') ?? '' } };
    }
    case 'undo': {
      const undoes = Number(one('event'));
      return Number.isSafeInteger(undoes) && undoes > 0 ? { kind: 'undone', clientKey, undoes } : null;
    }
    case 'override': {
      const grade = GRADES.find((name) => name === one('grade'));
      return grade === undefined ? null : { kind: 'override', clientKey, grade, until: one('until') ?? '' };
    }
    case 'outcome': {
      const outcome = CRITICISM_OUTCOMES.find((name) => name === one('outcome'));
      const grievanceId = one('grievance') ?? '';
      return outcome === undefined ? null : { kind: 'outcome', clientKey, grievanceId, complaintId: '', outcome };
    }
    case 'invited':
      return { kind: 'invited', clientKey, product };
    case 'declined':
      return { kind: 'declined', clientKey, product };
    case 'found':
      return { kind: 'found', clientKey, product, text: one('text') ?? '' };
    default:
      return null;
  }
}
