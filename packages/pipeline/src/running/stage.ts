import type { ClientIndex, ClientLaw, Firm, ReadingContext } from '@doleances/core';
import type { ClaimTx, StageName, Store } from '@doleances/store';
import type { Lessons } from '../complaint/lessons.ts';
import type { ThemeMaps } from '../themes/theme-maps.ts';

/** What a stage's `load` may look at. It has no clock: `runStage` hands `now` to `decide`. */
export type LoadPorts = {
  readonly store: Store;
  readonly firm: FirmContext;
  readonly lessons: Lessons;
  readonly themeMaps: ThemeMaps;
  readonly baseUrl: string;
  /** See `Ports`. */
  signingKeys(): Promise<readonly Uint8Array[]>;
};

/** The firm and its clients, with the lexicon compiled for it. */
export type FirmContext = {
  readonly firm: Firm;
  readonly isSample: boolean;
  readonly reading: ReadingContext;
  readonly clients: ClientIndex;
  /** Absent where nobody merged or split clients. */
  readonly clientLaw?: ClientLaw;
};

/**
 * One step of the stair. `load` and `save` are its only input and output; `decide` is a core function.
 *
 * Running it twice for one subject changes nothing: what `save` writes is keyed by content.
 */
export type Stage<Loaded, Decision> = {
  readonly name: StageName;
  /** Longer than the slowest honest run: a lease that ends early makes two workers do one job. */
  readonly leaseSeconds: number;
  /** At most one writer in the whole installation (advisory lock and fencing epoch). */
  readonly isSingleWriter: boolean;
  /** `null`: the subject is gone or concerns nobody any more; the row is done. */
  load(subjectId: string, ports: LoadPorts, now: Date): Promise<Loaded | null>;
  /** What takes long the first time, done before any row is claimed. */
  warm?(firm: FirmContext): void;
  decide(loaded: Loaded, now: Date): Decision;
  save(decision: Decision, tx: ClaimTx, now: Date): Promise<void>;
};

/** A stage whose `load` and `decide` fit together, with the types inside closed over. */
export type AnyStage = Omit<Stage<unknown, unknown>, 'load' | 'decide' | 'save'> & {
  /** Loads and decides; what it returns writes the decision. */
  prepare(subjectId: string, ports: LoadPorts, now: Date): Promise<((tx: ClaimTx) => Promise<void>) | null>;
};

export function stageOf<Loaded, Decision>(stage: Stage<Loaded, Decision>): AnyStage {
  return {
    name: stage.name,
    leaseSeconds: stage.leaseSeconds,
    isSingleWriter: stage.isSingleWriter,
    ...(stage.warm !== undefined && { warm: stage.warm }),
    async prepare(subjectId, ports, now) {
      const loaded = await stage.load(subjectId, ports, now);
      if (loaded === null) return null;
      const decision = stage.decide(loaded, now);
      return (tx) => stage.save(decision, tx, now);
    },
  };
}
