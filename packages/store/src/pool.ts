import { sql } from 'drizzle-orm';
import { placeOf } from './database-url.ts';
import { type Database, type Lane, lostFrom, openLane } from './lane.ts';
import { StoreError, storeErrorFrom } from './store-error.ts';

export type PoolOptions = {
  readonly url: string;
  readonly lanesMax: number;
  readonly deadlineSeconds: number;
  readonly onDead: (error: StoreError) => void;
};

export type Pool = AsyncDisposable & {
  /** Runs statements on one connection. Errors of the driver come out as `StoreError`. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** The same inside one transaction. `seconds` lets each statement take longer than the usual deadline. */
  transaction<T>(work: (db: Database) => Promise<T>, seconds?: number): Promise<T>;
  /** One statement as drizzle writes it; `isRows`: each row is an array of its values. */
  run(text: string, parameters: unknown[], isRows: boolean): Promise<unknown>;
};

type Waiting = { readonly take: (lane: Lane) => void; readonly fail: (error: Error) => void };

/** Opens no connection yet: the first statement does. */
export function openPool(options: PoolOptions): Pool {
  const idle: Lane[] = [];
  const all = new Set<Lane>();
  const waiting: Waiting[] = [];
  let isClosed = false;

  const open = (): Lane => {
    const lane = openLane(options);
    all.add(lane);
    return lane;
  };
  const take = async (): Promise<Lane> => {
    if (isClosed) throw new StoreError('The store is closed.', { retry: 'never' });
    for (let lane = idle.pop(); lane !== undefined; lane = idle.pop()) {
      if (!lane.isBroken()) return lane;
      all.delete(lane);
    }
    return all.size < options.lanesMax ? open() : nextFree(options, waiting);
  };
  const giveBack = (lane: Lane) => {
    lane.setDeadline(options.deadlineSeconds);
    const next = waiting.shift();
    if (!lane.isBroken() && !isClosed) return next === undefined ? void idle.push(lane) : next.take(lane);
    all.delete(lane);
    void lane.close().catch(() => {});
    next?.take(open());
  };
  const onLane = async <T>(work: (lane: Lane) => Promise<T>): Promise<T> => {
    const lane = await take();
    try {
      return await work(lane);
    } catch (error) {
      throw storeErrorFrom(error, placeOf(options.url));
    } finally {
      giveBack(lane);
    }
  };
  return {
    use: (work) => onLane((lane) => work(lane.db)),
    run: (text, parameters, isRows) => onLane((lane) => lane.run(text, parameters, isRows)),
    transaction: (work, seconds) => onLane((lane) => transactionOn(lane, work, { url: options.url, seconds })),
    async [Symbol.asyncDispose]() {
      isClosed = true;
      for (const one of waiting.splice(0)) one.fail(new StoreError('The store is closed.', { retry: 'never' }));
      await Promise.all([...all].map((lane) => lane.close()));
    },
  };
}

function nextFree(options: PoolOptions, waiting: Waiting[]): Promise<Lane> {
  return new Promise<Lane>((resolve, reject) => {
    const one: Waiting = {
      take(lane) {
        clearTimeout(timer);
        resolve(lane);
      },
      fail(error) {
        clearTimeout(timer);
        reject(error);
      },
    };
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(one), 1);
      const message = `All ${options.lanesMax} connections to the database at ${placeOf(options.url)} were busy for ${options.deadlineSeconds} s; it will be tried again.`;
      reject(new StoreError(message, { retry: 'later' }));
    }, options.deadlineSeconds * 1000);
    waiting.push(one);
  });
}

async function transactionOn<T>(
  lane: Lane,
  work: (db: Database) => Promise<T>,
  options: { readonly url: string; readonly seconds: number | undefined },
): Promise<T> {
  await lane.db.execute(sql`begin`);
  try {
    if (options.seconds !== undefined) {
      lane.setDeadline(options.seconds);
      await lane.db.execute(sql`select set_config('statement_timeout', ${String(options.seconds * 800)}, true)`);
    }
    const result = await work(lane.db);
    if (lane.isBroken()) throw lostFrom(options.url);
    await lane.db.execute(sql`commit`);
    return result;
  } catch (error) {
    // A connection that cannot even roll back is worth nothing: cutting it rolls back too.
    if (!lane.isBroken()) await lane.db.execute(sql`rollback`).catch(lane.cut);
    throw error;
  }
}
