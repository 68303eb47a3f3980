import type { z } from '@hono/zod-openapi';

/** What is wrong with one field of a request, in the words of a programmer: which, what, and what would do. */
export type Problem = { readonly field: string; readonly message: string };

type Issue = z.core.$ZodIssue;

/** Every problem of a request at once. */
export function problemsOf(issues: readonly Issue[], given: unknown): readonly Problem[] {
  return issues.flatMap((issue) => problemOf(issue, given));
}

function problemOf(issue: Issue, given: unknown): readonly Problem[] {
  const field = issue.path.join('.');
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], given);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [field, key].filter(Boolean).join('.'),
      message: 'is no field here; check its spelling',
    }));
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    return [{ field: field || issue.discriminator, message: `is missing, or is none of ${optionsOf(issue)}` }];
  }
  if (value === undefined && issue.code !== 'custom') return [{ field, message: `is missing; ${wishOf(issue)}` }];
  return [{ field, message: issue.code === 'custom' ? issue.message : wishOf(issue) }];
}

function optionsOf(issue: Issue): string {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.join(', ') : 'those documented';
}

/** What would do. */
function wishOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `give ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`;
    case 'invalid_value':
      return `give one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `give ${issue.origin === 'string' ? `at least ${issue.minimum} characters` : `${issue.minimum} or more`}`;
    case 'too_big':
      return `give ${issue.origin === 'string' ? `at most ${issue.maximum} characters` : `${issue.maximum} or less`}`;
    case 'invalid_format':
      return `write it as documented (${issue.format})`;
    default:
      return issue.message;
  }
}
