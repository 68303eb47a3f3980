import type { Ports } from '@doleances/pipeline';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { isPostedHere } from '../posted-here.ts';

/** `POST /mcp`: one request, one answer, no session; whose key it is decides what is found. */
export function addMcpRoutes(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  app.post('/mcp', limit, (c) => answerMcp(c, ports));
}

async function answerMcp(c: Context, ports: Ports): Promise<Response> {
  // Where nobody signs in yet a page of another site could ask; a program shows its key.
  if (c.req.header('authorization') === undefined) {
    const header = { 'www-authenticate': 'Bearer' };
    return isPostedHere(c, ports) ? c.json({ version: 1, error: 'unauthorized' }, 401, header) : c.text('403', 403);
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
