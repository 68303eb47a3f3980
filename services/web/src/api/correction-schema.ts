import { z } from '@hono/zod-openapi';
import { instant } from './schemas.ts';

export const correctionSchema = z
  .object({
    id: z.number().int(),
    complaintId: z.string(),
    field: z.string().describe('kind, facet, severity, theme …'),
    was: z.string().nullable(),
    is: z.string(),
    at: instant,
    who: z.string(),
    why: z.string().nullable(),
  })
  .openapi('Correction');
