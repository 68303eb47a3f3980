import { CHANNELS } from '@doleances/core';
import { z } from '@hono/zod-openapi';

/** The words that several resources use. */

export const instant = z.iso.datetime().describe('UTC').openapi({ example: '2026-11-16T14:00:00.000Z' });
export const bilingual = z.object({ fr: z.string(), en: z.string() });
export const list = <S extends z.ZodType>(schema: S) => z.array(schema).readonly();

const id = (prefix: string, name: string) =>
  z
    .string()
    .describe(`Begins with "${prefix}_".`)
    .openapi({ example: `${prefix}_${name}` });
export const themeId = id('thm', 'cleanliness');
export const complaintId = id('cmp', 'example');
export const sourceId = id('src', 'example');
export const promiseId = id('prm', 'example');
export const escalationId = id('esc', 'example');
export const recoveryId = id('rcv', 'example');

export const messageKind = z.enum(['complaint', 'question', 'praise', 'request', 'status_chase', 'noise']);
export const channel = z.enum(CHANNELS);
export const language = z.string().describe('fr, en or mixed; another code where it is neither.');
export const severity = z
  .union([z.literal(1), z.literal(2), z.literal(4), z.literal(8)])
  .describe('1 irritant, 2 annoying, 4 serious, 8 critical');
export const criticalReason = z.enum([
  'safety',
  'legal_threat',
  'media_threat',
  'churn_threat',
  'discrimination',
  'vulnerable_person',
  'large_money',
  'asks_for_boss',
  'repeat_unresolved',
  'vip_client',
  'public_review',
]);
export const backlogState = z.enum(['new', 'in_progress', 'fixed', 'verified', 'regressed', 'snoozed']);
export const trend = z.enum(['new', 'growing', 'steady', 'fading', 'regressed']);
/** Typed in a hurry, so a number may come as text. */
export const numberTyped = z.coerce.number();
