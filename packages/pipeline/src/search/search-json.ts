import type { SearchFound } from './search.ts';

/** What was found, as `--json` and the API tell it; marks stay with the text they are in. */
export function searchJson({ complaints, total, isTotalMore, next, themes, promises, themeNames }: SearchFound) {
  return {
    version: 1,
    total,
    isTotalMore,
    next,
    complaints: complaints.map(({ subjectParts: _parts, themeIds, ...one }) => ({
      ...one,
      themes: themeIds.map((id) => ({ id, label: themeNames.get(id) ?? null })),
    })),
    themes: themes.map(({ theme, state, ranked }) => ({ ...theme, state, rank: ranked?.rank ?? null })),
    promises: promises.map(({ id, complaintId, clientName, quote, action, state, dueAt }) => ({
      ...{ id, complaintId, clientName, quote, action, state, dueAt },
    })),
  };
}
