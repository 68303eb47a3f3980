import {
  closeEscalation,
  type EscalationSheet,
  loadEscalation,
  loadEscalations,
  outletNamed,
  type Ports,
  releaseComplaint,
  testOutlet,
} from '@doleances/pipeline';
import type { ComplaintRow } from '@doleances/store';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { isPostedHere } from './posted-here.ts';

const VERSION = 1;
const LISTED_MAX = 200;
const ATTEMPTS_MAX = 200;
const TEST_WAIT_SECONDS = 5;
const NAME_CHARS_MAX = 80;

/** Escalations, every message that left, and complaints, for programs; what somebody may not see answers 404. */
export function addEscalationApi(app: Hono, ports: Ports, limit: MiddlewareHandler): void {
  const { store } = ports;
  app.get('/api/v1/escalations', async (c) => {
    const sheets = await loadEscalations(ports, LISTED_MAX);
    return c.json({ version: VERSION, escalations: sheets.map(escalationJson) });
  });
  app.get('/api/v1/escalations/:id', async (c) => {
    const sheet = await loadEscalation(ports, c.req.param('id'));
    return sheet === null ? missing(c) : c.json({ version: VERSION, ...escalationJson(sheet) });
  });
  app.get('/api/v1/sends', async (c) =>
    c.json({ version: VERSION, attempts: await store.listAttempts({ limitRows: ATTEMPTS_MAX }) }),
  );
  app.get('/api/v1/outlets', async (c) => {
    const outlets = await store.listOutlets();
    return c.json({ version: VERSION, outlets: outlets.map(({ addressHash: _hash, ...outlet }) => outlet) });
  });
  app.get('/api/v1/complaints', async (c) => {
    const [complaints, counts] = await Promise.all([
      store.listComplaints({ direction: 'in', limitRows: LISTED_MAX }),
      store.countComplaints(),
    ]);
    return c.json({ version: VERSION, counts, complaints: complaints.map(complaintJson) });
  });
  app.get('/api/v1/complaints/:id', async (c) => {
    const complaint = await store.findComplaint(c.req.param('id'));
    return complaint === null ? missing(c) : c.json({ version: VERSION, ...complaintJson(complaint) });
  });
  const post = (path: string, answer: (c: Context, fields: Readonly<Record<string, unknown>>) => Promise<Response>) =>
    app.post(path, limit, async (c) => {
      if (!isPostedHere(c, ports)) return c.json({ version: VERSION, error: 'foreign_origin' }, 403);
      const body: unknown = await c.req.json().catch(() => ({}));
      const isFields = typeof body === 'object' && body !== null && !Array.isArray(body);
      return isFields
        ? answer(c, body as Record<string, unknown>)
        : c.json({ version: VERSION, error: 'not_json' }, 400);
    });
  post('/api/v1/escalations/:id/acknowledge', (c, fields) => acknowledge(c, ports, fields));
  post('/api/v1/escalations/:id/close', (c, fields) => close(c, ports, fields));
  post('/api/v1/complaints/:id/release', (c, fields) => release(c, ports, fields));
  post('/api/v1/outlets/:name/test', (c) => test(c, ports));
}

const missing = (c: Context): Response => c.json({ version: VERSION, error: 'not_found' }, 404);

function escalationJson({ escalation, complaint, attempts, state, mayClose }: EscalationSheet) {
  const { digestFor: _digestFor, ...rest } = escalation;
  return { ...rest, state, mayClose, location: complaint.location, receivedAt: complaint.receivedAt, attempts };
}

function complaintJson(complaint: ComplaintRow) {
  const { id, receivedAt, channel, kind, severity, criticalReasons, location, subject, cleanText, authorName } =
    complaint;
  return { id, receivedAt, channel, kind, severity, criticalReasons, location, subject, text: cleanText, authorName };
}

function whoOf(fields: Readonly<Record<string, unknown>>, { viewer }: Ports): string {
  if (viewer.role !== 'owner') return viewer.name;
  return typeof fields.who === 'string' && fields.who !== '' ? fields.who.slice(0, NAME_CHARS_MAX) : 'api';
}

async function acknowledge(c: Context, ports: Ports, fields: Readonly<Record<string, unknown>>): Promise<Response> {
  const id = c.req.param('id') ?? '';
  if ((await ports.store.findEscalation(id)) === null) return missing(c);
  const isFirst = await ports.store.acknowledgeEscalation(id, whoOf(fields, ports));
  return isFirst ? c.json({ version: VERSION, id }) : c.json({ version: VERSION, error: 'already_acknowledged' }, 409);
}

async function close(c: Context, ports: Ports, fields: Readonly<Record<string, unknown>>): Promise<Response> {
  const escalationId = c.req.param('id') ?? '';
  const why = typeof fields.why === 'string' ? fields.why : null;
  const outcome = await closeEscalation(ports, { escalationId, who: whoOf(fields, ports), why });
  if (outcome.ok) return c.json({ version: VERSION, id: escalationId });
  if (outcome.reason === 'no_escalation') return missing(c);
  const status = outcome.reason === 'already_closed' ? 409 : outcome.reason === 'not_yours' ? 403 : 422;
  return c.json({ version: VERSION, error: outcome.reason }, status);
}

async function release(c: Context, ports: Ports, fields: Readonly<Record<string, unknown>>): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const isReleased = await releaseComplaint(ports, id, whoOf(fields, ports));
  return isReleased ? c.json({ version: VERSION, id }) : missing(c);
}

async function test(c: Context, ports: Ports): Promise<Response> {
  const name = outletNamed(c.req.param('name') ?? '');
  if (name === null || ports.viewer.role !== 'owner') return missing(c);
  const tested = await testOutlet(ports, { name, isSender: false, waitSeconds: TEST_WAIT_SECONDS });
  if (!tested.ok) return c.json({ version: VERSION, error: tested.reason }, 422);
  const messages = tested.messages.map(({ id, state, lastError }) => ({ id, state, error: lastError }));
  return c.json({ version: VERSION, outlet: name, messages });
}
