import type { ExportedItem } from '@doleances/core';
import type { Ports } from '../ports/ports.ts';

/** The whole backlog as it leaves the house, in its order. */
export async function loadExport({
  store,
  config,
}: Ports): Promise<{ readonly items: readonly ExportedItem[]; readonly rankedAt: Date | null }> {
  const [rows, updates] = await Promise.all([store.listBacklog(), store.listItemUpdates()]);
  const items = rows.map(({ theme, state, owner, effortHalfDays, fixedAt, linkUrl, ranked }) => ({
    themeId: theme.id,
    label: theme.label,
    state,
    owner,
    effortHalfDays,
    fixedAt,
    linkUrl,
    ranked,
    url: `${config.http.baseUrl}/backlog/${theme.id}`,
    updatedAt: updates.get(theme.id) ?? new Date(0),
  }));
  return { items, rankedAt: rows[0]?.rankedAt ?? null };
}
