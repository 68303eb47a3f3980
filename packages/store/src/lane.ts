import net from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { makePgArray } from 'drizzle-orm/pg-core/utils';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { placeOf } from './database-url.ts';
import { scrub } from './scrub.ts';
import { StoreError } from './store-error.ts';

export type Database = Pick<PostgresJsDatabase, 'select' | 'insert' | 'update' | 'delete' | 'execute'>;

export type LaneOptions = {
  readonly url: string;
  /** A query that has no answer by then is late: its connection is cut. */
  readonly deadlineSeconds: number;
  readonly onDead: (error: StoreError) => void;
};

/**
 * One connection, used by one caller at a time.
 *
 * postgres.js's own pool is not used: it has no deadline on the client's side, and after a connection died inside a
 * transaction it still sends ROLLBACK or COMMIT to it: into a socket that is null (an uncaught exception), or into the
 * next caller's transaction. Here a broken lane is never spoken to again.
 */
export type Lane = {
  readonly db: Database;
  readonly isBroken: () => boolean;
  /** One statement; `isRows`: each row is an array of its values. */
  run(text: string, parameters: unknown[], isRows: boolean): Promise<unknown>;
  /** What `COPY … TO STDOUT` writes, without a deadline: whoever reads cuts the lane when nothing comes. */
  copyOut(text: string): Promise<Readable>;
  /** Takes what `COPY … FROM STDIN` reads; that it ended well is known when the next statement does. */
  copyIn(text: string): Promise<Writable>;
  /** For statements that honestly take long; until the lane is given back. */
  setDeadline(seconds: number): void;
  /** Cuts the connection: whatever runs on it rejects. */
  cut(): void;
  close(): Promise<void>;
};

const CONNECT_SECONDS = 5;
/** The server stops a statement first, so that a late answer means a dead connection. */
const SERVER_SHARE_OF_DEADLINE = 0.8;
/** After a blocked event loop the answer may wait in the socket: it gets one more turn before the cut. */
const GRACE_MS = 250;
const CLOSE_SECONDS = 5;
/** The type `text[]` in every Postgres (pg_type.dat). */
const TEXT_ARRAY = 1009;

export function openLane(options: LaneOptions): Lane {
  const state = { isBroken: false, deadlineSeconds: options.deadlineSeconds };
  let socket: net.Socket | null = null;
  const client = postgres(options.url, {
    max: 1,
    connect_timeout: CONNECT_SECONDS,
    max_lifetime: null,
    idle_timeout: 0,
    // Its first query on a connection, awaited by nobody: where that fails, the process ends (porsager/postgres#1192).
    fetch_types: false,
    onnotice: () => {},
    onclose: () => {
      state.isBroken = true;
    },
    connection: {
      application_name: 'doleances',
      TimeZone: 'UTC',
      statement_timeout: Math.ceil(options.deadlineSeconds * SERVER_SHARE_OF_DEADLINE * 1000),
      idle_in_transaction_session_timeout: 60_000,
    },
    // Ours, so that it can be cut. Not yet connected when postgres.js gets it: a refusal then takes its usual way.
    ...socketOption((opened) => {
      socket = opened;
    }),
  });
  const cut = () => {
    state.isBroken = true;
    socket?.destroy();
  };
  const late = () => {
    cut();
    const error = new StoreError(
      `The database at ${placeOf(options.url)} did not answer within ${state.deadlineSeconds} s; it will be tried again.`,
      { retry: 'later' },
    );
    options.onDead(error);
    return error;
  };
  const unsafe = (text: string, parameters: unknown[] = []) => {
    if (state.isBroken) throw lostFrom(options.url);
    // Prepared: one round trip instead of two once a lane knows the text. Texts are few: lists travel as one array.
    const query = client.unsafe(text, parameters.map(scrubbed) as never[], { prepare: parameters.length > 0 });
    // drizzle may still ask for `.values()`, so the query starts one microtask later.
    const answer = Promise.resolve().then(() => timed(query, state.deadlineSeconds, late));
    return Object.assign(answer, {
      values() {
        query.values();
        return answer;
      },
    });
  };
  return {
    db: databaseOn(client, unsafe),
    isBroken: () => state.isBroken,
    async run(text, parameters, isRows) {
      const query = unsafe(text, parameters);
      return isRows ? query.values() : query;
    },
    async copyOut(text) {
      if (state.isBroken) throw lostFrom(options.url);
      const stream = await client.unsafe(text).readable();
      // postgres.js pauses its socket for a slow reader, and resumes it when asked for more; at the end nobody asks.
      stream.once('end', () => stream._read(0));
      return stream;
    },
    async copyIn(text) {
      if (state.isBroken) throw lostFrom(options.url);
      return client.unsafe(text).writable();
    },
    setDeadline: (seconds) => {
      state.deadlineSeconds = seconds;
    },
    cut,
    async close() {
      if (!state.isBroken) await client.end({ timeout: CLOSE_SECONDS });
      cut();
    },
  };
}

export function lostFrom(url: string): StoreError {
  return new StoreError(`The connection to the database at ${placeOf(url)} was lost; it will be tried again.`, {
    retry: 'later',
  });
}

/** postgres.js takes a `socket` factory; its types do not know it. */
function socketOption(onOpen: (socket: net.Socket) => void): object {
  return {
    socket: (target: { host: string[]; port: number[]; path: string | false }) => {
      const socket = target.path
        ? net.connect({ path: target.path })
        : net.connect({ host: target.host[0] ?? 'localhost', port: target.port[0] ?? 5432 });
      socket.setNoDelay(true);
      onOpen(socket);
      return Object.assign(socket, { host: target.host[0], port: target.port[0] });
    },
  };
}

function databaseOn(client: postgres.Sql, unsafe: (text: string, parameters?: unknown[]) => unknown): Database {
  const { options } = client;
  const db = drizzle({ options, unsafe } as unknown as postgres.Sql, { casing: 'snake_case' });
  // drizzle turns instants into plain strings for every query of the client; hand-written statements want dates.
  options.parsers[1184] = (text: string) => new Date(text);
  options.serializers[1184] = (instant: Date | string) => new Date(instant).toISOString();
  options.parsers[TEXT_ARRAY] = textsFrom;
  return db;
}

/** The elements of an array as Postgres writes it, `{a,"b \\"c\\"",NULL}`: drizzle's own parser loses backslashes. */
function textsFrom(literal: string): (string | null)[] {
  const elements = literal.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/gsu);
  return Array.from(elements, ([, quoted, bare = null]) => {
    if (quoted !== undefined) return quoted.replace(/\\(.)/gsu, '$1');
    return bare === 'NULL' ? null : bare;
  });
}

function scrubbed(parameter: unknown): unknown {
  if (typeof parameter === 'string') return scrub(parameter);
  if (Array.isArray(parameter)) return makePgArray(parameter.map(scrubbed));
  return parameter ?? null;
}

function timed<T>(query: PromiseLike<T>, seconds: number, late: () => Error): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let timer = setTimeout(() => {
      timer = setTimeout(() => reject(late()), GRACE_MS);
    }, seconds * 1000);
    query.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
