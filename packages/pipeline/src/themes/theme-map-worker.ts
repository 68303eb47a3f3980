import { parentPort } from 'node:worker_threads';
import { type Firm, readingContextFor, staffWordsOf, type ToldGrievance, themeMapFrom } from '@doleances/core';

// Entry of the mapping thread; it is started by `theme-map-thread.ts` and does nothing when imported elsewhere.

export type MapTask = {
  readonly firm: Firm;
  readonly told: readonly ToldGrievance[];
  readonly founded: ReadonlySet<string>;
};

parentPort?.on('message', ({ firm, told, founded }: MapTask) => {
  parentPort?.postMessage(
    themeMapFrom(told, readingContextFor(firm).lexicon, { founded, staffWords: staffWordsOf(firm) }),
  );
});
