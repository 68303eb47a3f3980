import { nextWatchAt, type SilenceFinding } from '@doleances/core';
import { loadSilenceFacts, observedSilence, type SilenceFacts } from '../observed-silence.ts';
import { type FirmContext, stageOf } from '../stage.ts';
import { WATCH_SUBJECT } from '../subjects.ts';

type Watched = { readonly findings: readonly SilenceFinding[]; readonly nextAt: Date };
type Loaded = { readonly facts: SilenceFacts; readonly firm: FirmContext };

/** Looks every day for streams that went silent, and keeps what it saw in the record. */
export const watch = stageOf<Loaded, Watched>({
  name: 'watch',
  leaseSeconds: 300,
  isSingleWriter: false,
  async load(_, { store, firm }, now) {
    return { facts: await loadSilenceFacts(store, now, firm.firm.timeZone), firm };
  },
  decide: ({ facts, firm }, now) => ({
    findings: observedSilence(facts, firm, now),
    nextAt: nextWatchAt(now, firm.firm),
  }),
  async save({ findings, nextAt }, tx) {
    for (const { stream, state, reason } of findings) {
      await tx.saveEvent({ who: 'watch', what: `silence_${state}`, subjectId: stream, why: reason.fr });
    }
    await tx.ring('watch', WATCH_SUBJECT, nextAt);
  },
});
