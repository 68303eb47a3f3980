import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateStore, openEmbeddedPostgres } from '@doleances/store';
import postgres from 'postgres';
const TEMPLATE = 'doleances_template';
/** One real PostgreSQL for all test files of a project, with one migrated database to clone. */
export async function setup(project) {
    const folder = await mkdtemp(path.join(tmpdir(), 'doleances-postgres-'));
    // PostgreSQL's unprivileged account must pass through it where the tests run as root.
    await chmod(folder, 0o755);
    const server = await openEmbeddedPostgres({ dataFolder: path.join(folder, 'data') });
    await makeTemplate(server.url);
    project.provide('postgresUrl', server.url);
    project.provide('postgresTemplate', TEMPLATE);
    return async () => {
        await server.stop();
        await rm(folder, { recursive: true, force: true });
    };
}
async function makeTemplate(url) {
    const admin = postgres(url, { max: 1, onnotice: () => { } });
    try {
        // Test data need not survive a power cut; nothing else differs from the product's settings.
        await admin `alter system set fsync = off`;
        await admin `select pg_reload_conf()`;
        await admin `create database ${admin(TEMPLATE)}`;
        await migrateStore(databaseUrl(url, TEMPLATE));
        await admin `alter database ${admin(TEMPLATE)} with allow_connections false`;
    }
    finally {
        await admin.end();
    }
}
function databaseUrl(url, name) {
    const changed = new URL(url);
    changed.pathname = `/${name}`;
    return changed.href;
}
//# sourceMappingURL=postgres-setup.js.map