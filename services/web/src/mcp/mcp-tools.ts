import { isWeek } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { complaintQuery } from '../api/complaint-schemas.ts';
import { wantedHere } from '../api/complaints.ts';
import { findSilences } from '../api/silence.ts';
import { mayOpen } from '../house/route-roles.ts';
import { backlogAnswer, complaintAnswer, hitAnswer, promiseAnswer, reportAnswer, themeAnswer } from './mcp-answers.ts';

const PROMISES_MAX = 200;
const HITS_MAX = 50;
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const WAITING = ['open', 'confirmed', 'renegotiated', 'broken'] as const;
const MISSING = 'There is nothing under this id, or nothing that you may see.';

/** Seven ways to ask, none to change anything. */
export function addMcpTools(server: McpServer, ports: Ports): void {
  const { store } = ports;
  server.registerTool(
    'list_backlog',
    {
      title: 'Ranked backlog',
      description: 'The improvements to make, the first to mend first, with clients, money at risk and why.',
      inputSchema: { limit: z.number().int().min(1).max(200).default(20) },
      annotations: READ_ONLY,
    },
    async ({ limit }) => told(await backlogAnswer(ports, limit)),
  );
  server.registerTool(
    'get_theme',
    {
      title: 'One theme',
      description: 'A recurring issue: its backlog item, figures, and what clients said of it.',
      inputSchema: { theme_id: z.string().describe('thm_…') },
      annotations: READ_ONLY,
    },
    async ({ theme_id }) => toldOrMissing(await themeAnswer(ports, theme_id)),
  );
  server.registerTool(
    'search_complaints',
    {
      title: 'Search complaints',
      description: 'What clients wrote, newest first, by words and filters. Give next back as cursor for more.',
      inputSchema: { ...complaintQuery.shape, limit: z.number().int().min(1).max(HITS_MAX).default(10) },
      annotations: READ_ONLY,
    },
    async ({ limit, ...asked }) => {
      const found = await store.searchComplaints({ ...(await wantedHere(ports, asked)), limitRows: limit + 1 });
      const hits = found.hits.slice(0, limit);
      const next = found.hits.length > limit ? (hits.at(-1)?.id ?? null) : null;
      return told({ total: found.total, complaints: hits.map(hitAnswer), next });
    },
  );
  server.registerTool(
    'get_complaint',
    {
      title: 'One complaint',
      description: 'A message with what was read in it: grievances, promises, severity, thread.',
      inputSchema: { complaint_id: z.string().describe('cmp_…') },
      annotations: READ_ONLY,
    },
    async ({ complaint_id }) => {
      const complaint = await store.findComplaint(complaint_id);
      return toldOrMissing(complaint === null ? null : await complaintAnswer(ports, complaint));
    },
  );
  server.registerTool(
    'list_promises',
    {
      title: 'Promises',
      description: 'What was promised to clients and is still to be kept or made good.',
      inputSchema: {},
      annotations: READ_ONLY,
    },
    async () => {
      const promises = await store.listPromises({ states: WAITING, limitRows: PROMISES_MAX });
      return told({ promises: promises.map(promiseAnswer) });
    },
  );
  // What a person of this role does not find on a page, an assistant of theirs does not find either.
  if (mayOpen(ports.viewer.role, '/silence')) {
    server.registerTool(
      'list_silences',
      {
        title: 'Silences',
        description: 'Places, products and channels that fell silent or grew, with the likely cause.',
        inputSchema: {},
        annotations: READ_ONLY,
      },
      async () => told({ findings: await findSilences(ports) }),
    );
  }
  if (mayOpen(ports.viewer.role, '/report')) {
    server.registerTool(
      'weekly_report',
      {
        title: 'Weekly report',
        description: 'The report of a week as it was sent; without a week, as it would leave now.',
        inputSchema: { week: z.string().refine(isWeek, 'write a week like 2026-W47').optional() },
        annotations: READ_ONLY,
      },
      async ({ week }) => toldOrMissing(await reportAnswer(ports, week ?? null)),
    );
  }
}

function told(answer: unknown): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(answer) }] };
}

function toldOrMissing(answer: unknown): CallToolResult {
  return answer === null ? { isError: true, content: [{ type: 'text', text: MISSING }] } : told(answer);
}
