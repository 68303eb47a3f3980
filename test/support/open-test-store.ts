import { openStore, type Store, type StoreOptions } from '@doleances/store';
import { openTestDatabase, type TestDatabase } from './database.ts';

export type TestStore = AsyncDisposable & { readonly store: Store; readonly database: TestDatabase };

/** A store on a fresh database of its own; both go at the end. */
export async function openTestStore(options: Omit<StoreOptions, 'url'> = {}): Promise<TestStore> {
  const database = await openTestDatabase();
  const store = await openStore({ url: database.url, ...options });
  return {
    store,
    database,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
