import { type Store, type StoreOptions } from '@doleances/store';
import { type TestDatabase } from './database.ts';
export type TestStore = AsyncDisposable & {
    readonly store: Store;
    readonly database: TestDatabase;
};
/** A store on a fresh database of its own; both go at the end. */
export declare function openTestStore(options?: Omit<StoreOptions, 'url'>): Promise<TestStore>;
//# sourceMappingURL=open-test-store.d.ts.map