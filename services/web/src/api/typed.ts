import type { Typed } from '@doleances/pipeline';
import { z } from '@hono/zod-openapi';

export const day = z.string().describe('The firm’s own day.').openapi({ example: '2026-11-20' });
/** A program sends a number, or what a person typed. */
export const figure = z.union([z.string(), z.number()]).nullish();

/** What a program sent, as a form would have typed it. */
export const typedIn =
  (fields: Readonly<Record<string, unknown>>): Typed =>
  (name) => {
    const value = fields[name];
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    return text === '' ? null : text;
  };
