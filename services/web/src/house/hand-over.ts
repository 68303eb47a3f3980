import type { Context } from 'hono';
import { peerOf } from './peer.ts';

/** Answers what is sent to `/in/…`, see ingest. */
export type Receiver = (request: Request, peer: string) => Promise<Response>;

/** Deliveries of forms are ingest's, which opens their secrets; where it runs alone they are sent to the wrong port. */
export async function handOver(c: Context, receive: Receiver | null): Promise<Response> {
  if (receive === null) return c.text('Deliveries go to the ingest service.', 503, { 'retry-after': '60' });
  return receive(c.req.raw, peerOf(c));
}
