export type TestDatabase = AsyncDisposable & {
    readonly url: string;
};
/**
 * A migrated database without rows that no other test uses meanwhile.
 *
 * @param options `isEmpty`: without our tables. A test that changes tables takes this and migrates by itself.
 */
export declare function openTestDatabase(options?: {
    readonly isEmpty?: boolean;
}): Promise<TestDatabase>;
/** As if the time that outgoing work waits for had passed, and the process that held it had died. */
export declare function makePushesDue(url: string): Promise<void>;
/** As if the time that a stage's rows wait for had come. */
export declare function makeWorkDue(url: string, stage: string): Promise<void>;
/** Every row of every table of ours and of the queue's, as text, bytes decoded: what a thief of the database reads. */
export declare function dumpDatabase(url: string): Promise<string>;
//# sourceMappingURL=database.d.ts.map