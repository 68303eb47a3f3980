import type { FoundPromise, Grievance, Item, Signals, Theme } from '@doleances/core';
import { type AcceptedItem, type ComplaintToSave, type Source, type Store } from '@doleances/store';
/** Values for tests that write to a store: whole, plausible, and changed by what each test names. */
export declare function grievanceOf(changes?: Partial<Grievance>): Grievance;
export declare function promiseOf(changes?: Partial<FoundPromise>): FoundPromise;
export declare function signalsOf(changes?: Partial<Signals>): Signals;
export declare function itemOf(externalId: string, changes?: Partial<Item>): Item;
export declare function acceptedOf(item: Item): AcceptedItem & {
  readonly rawType: 'application/json';
};
export declare function themeOf(facet: string): Theme;
export declare function saveTestSource(store: Store, isSample?: boolean): Promise<Source>;
export declare function complaintOf(source: Source, item: Item, changes?: Partial<ComplaintToSave>): ComplaintToSave;
/** Takes an item in, reads it as `changes` say, and puts its grievances into `facets`, as the stages would. */
export declare function readTestComplaint(
  store: Store,
  source: Source,
  {
    item,
    changes,
    facets,
  }: {
    item: Item;
    changes?: Partial<ComplaintToSave>;
    facets?: readonly string[];
  },
): Promise<ComplaintToSave>;
//# sourceMappingURL=store-values.d.ts.map
