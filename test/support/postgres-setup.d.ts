import type { TestProject } from 'vitest/node';
declare module 'vitest' {
    interface ProvidedContext {
        /** A server of which the test may make and drop databases. */
        postgresUrl: string;
        /** A migrated database to clone; nobody may connect to it. */
        postgresTemplate: string;
    }
}
/** One real PostgreSQL for all test files of a project, with one migrated database to clone. */
export declare function setup(project: TestProject): Promise<() => Promise<void>>;
//# sourceMappingURL=postgres-setup.d.ts.map