import type { Ports } from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';

/** `POST /mcp`: one request, one answer, no session; whose key it is decides what is found. */
export function addMcpRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.post('/mcp', limit, (c) => answerMcp(c, ports));
  // No stream to open and no session to end: the specification asks for this answer.
  app.on(['GET', 'DELETE'], '/mcp', (c) => c.text('405', 405, { allow: 'POST' }));
}

async function answerMcp(c: Context, ports: Ports): Promise<Response> {
  if (c.req.header('authorization') === undefined) {
    return c.json({ version: 1, error: 'unauthorized' }, 401, { 'www-authenticate': 'Bearer' });
  }
  // Loaded when first asked for: it takes as long to load as all the pages together.
  const [{ makeMcpServer }, { WebStandardStreamableHTTPServerTransport }] = await Promise.all([
    import('./mcp-server.ts'),
    import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
  ]);
  const server = makeMcpServer(ports);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(c.req.raw);
  } finally {
    await server.close();
  }
}
