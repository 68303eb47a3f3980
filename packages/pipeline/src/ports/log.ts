import { pino } from 'pino';
import type { Config } from './config.ts';

/** Ids and figures only: customers' words never reach a log line. */
export type Log = {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
};
export type LogFields = { readonly [name: string]: string | number | boolean | null | undefined };

/** Writes JSON lines to stderr: stdout belongs to data. */
export function openLog(level: Config['logLevel']): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: false }),
  );
}
