import { clientIndexFrom, clientLawOf, readingContextFor } from '@doleances/core';
import type { Store } from '@doleances/store';
import type { FirmContext } from '../running/stage.ts';

export type FirmContexts = {
  /** `null` until a firm exists: nothing can be read before. */
  find(): Promise<FirmContext | null>;
};

/** How long a change of the firm's staff, products or clients may go unnoticed by a running worker. */
const FRESH_MS = 2_000;

/** Listing the lexicon for a firm takes half a second at its first text, so it is kept until the firm changes. */
export function openFirmContexts(store: Store, now: () => Date): FirmContexts {
  let known: { readonly document: string; readonly context: FirmContext } | null = null;
  let checkedAtMs = Number.NEGATIVE_INFINITY;
  let checking: Promise<FirmContext | null> | null = null;
  const check = async (): Promise<FirmContext | null> => {
    const record = await store.findFirm();
    if (record === null) return null;
    const [clients, events] = await Promise.all([store.listClients(), store.listClientEvents()]);
    checkedAtMs = now().getTime();
    const document = JSON.stringify(record);
    const reading = known?.document === document ? known.context.reading : readingContextFor(record.firm);
    const context = { ...record, clients: clientIndexFrom(clients), clientLaw: clientLawOf(events), reading };
    known = { document, context };
    return context;
  };
  return {
    async find() {
      if (known !== null && Math.abs(now().getTime() - checkedAtMs) < FRESH_MS) return known.context;
      // One look for all who ask at once.
      checking ??= check().finally(() => {
        checking = null;
      });
      return checking;
    },
  };
}
