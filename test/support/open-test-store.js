import { openStore } from '@doleances/store';
import { openTestDatabase } from './database.js';
/** A store on a fresh database of its own; both go at the end. */
export async function openTestStore(options = {}) {
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
//# sourceMappingURL=open-test-store.js.map