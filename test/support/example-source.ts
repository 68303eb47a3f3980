import { openHostGuard } from '../../packages/connectors/src/host-guard.ts';
import { openHttp } from '../../packages/connectors/src/http.ts';
import { example } from '../../packages/connectors/src/in/example/example.ts';

export { openExampleServer } from '../../packages/connectors/src/in/example/example-server.ts';

/** For `vi.mock('@doleances/connectors', …)`: the list of connectors holds the example alone, all else is as it is. */
export async function withExampleSource(original: () => Promise<object>): Promise<object> {
  return {
    ...(await original()),
    sourceConnectors: [example],
    sourceConnectorFor: (kind: string) => (kind === example.kind ? example : null),
  };
}

/** The ways out as `openPorts` opens them. */
export function guardedWays(allowedHosts: readonly string[]) {
  return { http: openHttp({ allowedHosts }), hosts: openHostGuard({ allowedHosts }) };
}
