import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { openExampleServer } from './example/example-server.ts';
import type { checksOf } from './source-contract.ts';
import type { AnySourceConnector } from './source-connectors.ts';

const ROOM = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

const make = (kind: string, into: string) =>
  run(process.execPath, ['--import', 'tsx', path.join(ROOM, 'scripts/new-connector.ts'), kind, into], { cwd: ROOM });

test('npm run new:connector writes a connector that keeps the contract before a line of it is changed', async () => {
  // Beside the sources, where their packages are found; never part of them.
  mkdirSync(path.join(ROOM, 'dist'), { recursive: true });
  const into = mkdtempSync(path.join(ROOM, 'dist/new-connector-'));
  try {
    cpSync(path.join(ROOM, 'src'), path.join(into, 'src'), { recursive: true });
    await make('my_service', into);
    const folder = path.join(into, 'src/in/my-service');
    const { myService } = (await import(path.join(folder, 'my-service.ts'))) as { myService: AnySourceConnector };
    const { openMyServiceServer } = (await import(path.join(folder, 'my-service-server.ts'))) as {
      openMyServiceServer: typeof openExampleServer;
    };
    // The copy's own: an error is known by its class.
    const contract = (await import(path.join(into, 'src/in/source-contract.ts'))) as { checksOf: typeof checksOf };
    expect(myService.kind).toBe('my_service');
    const wrong = [{ change: { apiKey: 'x' }, says: /too short/ }];
    const checks = contract.checksOf({ connector: myService as never, open: openMyServiceServer, wrong });
    for (const check of checks.filter(({ name }) => !/mute|says nothing/.test(name))) await check.run();
    expect(readFileSync(path.join(folder, 'my-service.test.ts'), 'utf8')).toContain('connector: myService,');
    expect(readFileSync(path.join(into, 'src/in/source-connector.ts'), 'utf8')).toContain("| 'my_service'");
    const list = (await import(path.join(into, 'src/in/source-connectors.ts'))) as {
      sourceConnectorFor(kind: string): AnySourceConnector | null;
    };
    expect(list.sourceConnectorFor('my_service')?.kind).toBe('my_service');
    await expect(make('my_service', into)).rejects.toThrow(/there already/);
    await expect(make('My-Service', into)).rejects.toThrow(/lower case/);
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
});
