import { customType, pgSchema, timestamp } from 'drizzle-orm/pg-core';
import { jsonFrom } from '../scrub.ts';

/** Our tables live in their own schema: BullMQ's Postgres backend pins its `search_path` beside us. */
export const doleances = pgSchema('doleances');

export const instant = () => timestamp({ withTimezone: true });

/** jsonb, scrubbed of what Postgres refuses (NUL, lone surrogates). */
export const json = <T>() =>
  customType<{ data: T; driverData: unknown }>({
    dataType: () => 'jsonb',
    toDriver: (value) => jsonFrom(value),
    fromDriver: (value) => value as T,
  })();

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

export const tsvector = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' });
