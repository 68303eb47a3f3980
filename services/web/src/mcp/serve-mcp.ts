import type { Ports } from '@doleances/pipeline';
import type { Readable, Writable } from 'node:stream';

/** Serves the backlog to an assistant over its pipes, until it goes away. */
export async function serveMcp(
  ports: Ports,
  pipes: { readonly input: Readable; readonly output: Writable },
): Promise<void> {
  const [{ makeMcpServer }, { StdioServerTransport }] = await Promise.all([
    import('./mcp-server.ts'),
    import('@modelcontextprotocol/sdk/server/stdio.js'),
  ]);
  const server = makeMcpServer(ports);
  const ended = new Promise<void>((resolve) => {
    pipes.input.once('end', resolve);
    pipes.input.once('close', resolve);
    server.server.onclose = resolve;
  });
  await server.connect(new StdioServerTransport(pipes.input, pipes.output));
  await ended;
  await server.close();
}
