import type { Source } from '@doleances/store';
import { stageOf } from '../stage.ts';

/** How often a paused or scheduleless source is looked at again. */
const IDLE_MINUTES = 60;

type Collected = { readonly source: Source };

/**
 * Looks at a source when its time has come. Files come in by `doleances import` and have no schedule; connectors with
 * a schedule put their batches here.
 */
export const collect = stageOf<Collected, { readonly sourceId: string; readonly nextAt: Date }>({
  name: 'collect',
  leaseSeconds: 300,
  isSingleWriter: false,
  async load(sourceId, { store }) {
    const source = await store.findSource(sourceId);
    return source === null || source.kind === 'file' ? null : { source };
  },
  decide: ({ source }, now) => ({ sourceId: source.id, nextAt: new Date(now.getTime() + IDLE_MINUTES * 60_000) }),
  async save({ sourceId, nextAt }, tx) {
    await tx.ring('collect', sourceId, nextAt);
  },
});
