/** One paragraph for a person: errors of our own say what, which one and what to do; others say their name only. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'an unexpected failure.';
  const isOurs = 'retry' in error;
  return isOurs ? error.message : `an unexpected failure (${error.name}).`;
}
