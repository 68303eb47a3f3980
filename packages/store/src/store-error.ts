export type StoreRetry = 'later' | 'never' | { readonly afterSeconds: number };

/** The database or its folder refused or did not answer. The message never holds a customer's words. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly retry: StoreRetry;

  constructor(message: string, options: { readonly retry: StoreRetry; readonly cause?: unknown }) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.retry = options.retry;
  }
}

/** SQLSTATE classes that trying again may heal: connection, rollback, resources, operator, system. */
const TRANSIENT_CLASSES = new Set(['08', '40', '53', '55', '57', '58']);

const SENTENCES: Readonly<Record<string, string>> = {
  '28P01': 'refused the user or the password; correct DATABASE_URL',
  '28000': 'does not let this user in; correct DATABASE_URL or the rules in pg_hba.conf',
  '3D000': 'has no database of that name; create it or correct DATABASE_URL',
  '42501': 'does not allow this user to do that; grant the rights or use the owner of the database',
  '42P01': 'holds no Doleances tables, or older ones; run the migrations',
  '3F000': 'holds no Doleances tables, or older ones; run the migrations',
  '42703': 'holds older Doleances tables; run the migrations',
  '53100': 'has no disk space left; free some, nothing accepted was lost',
  '53300': 'has no free connection; raise max_connections or run fewer processes',
  '57014': 'needed too long for one statement and stopped it; it will be tried again',
  '55P03': 'could not get a lock in time; it will be tried again',
  '57P01': 'is shutting down; it will be tried again',
  '57P02': 'crashed; it will be tried again',
  '57P03': 'is starting up or shutting down; it will be tried again',
  ECONNREFUSED: 'is not running there; start it or correct DATABASE_URL',
  ENOTFOUND: 'has a host name that does not exist; correct DATABASE_URL',
  EAI_AGAIN: 'has a host name that cannot be looked up now; check the network or correct DATABASE_URL',
  EHOSTUNREACH: 'cannot be reached from here; check the network',
  ENETUNREACH: 'cannot be reached from here; check the network',
  ENOENT: 'has no socket at that place; correct DATABASE_URL',
  CONNECT_TIMEOUT: 'does not answer to a connection; check the network and DATABASE_URL',
};

const NEVER = new Set(['28P01', '28000', '3D000', 'ENOTFOUND']);

const CONNECTION_CODES =
  /^(?:CONNECTION_\w+|CONNECT_TIMEOUT|ECONN\w+|E(?:PIPE|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT|NOENT))$/;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * Says a driver's error again without the driver's words: they quote parameters, rows and texts.
 *
 * @returns A `StoreError` for what the driver or drizzle threw; anything else as it came.
 */
export function storeErrorFrom(error: unknown, place: string): unknown {
  const own = storeErrorIn(error);
  if (own !== null) return own;
  const driver = driverErrorIn(error);
  if (driver === null) return error;
  const { code } = driver;
  const sentence = SENTENCES[code] ?? `reported error ${code}${driver.where}`;
  const isTransient = CONNECTION_CODES.test(code) || TRANSIENT_CLASSES.has(code.slice(0, 2));
  return new StoreError(`The database at ${place} ${sentence}.`, {
    retry: isTransient && !NEVER.has(code) ? 'later' : 'never',
    cause: new Error(`driver error ${code}${driver.where}`),
  });
}

/** drizzle wraps our own errors too. */
function storeErrorIn(error: unknown): StoreError | null {
  if (error instanceof StoreError) return error;
  return error instanceof Error ? storeErrorIn(error.cause) : null;
}

function driverErrorIn(error: unknown): { readonly code: string; readonly where: string } | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code !== null && error.name === 'PostgresError' && SQLSTATE.test(code)) return { code, where: whereOf(error) };
  if (code !== null && CONNECTION_CODES.test(code)) return { code, where: '' };
  const inner = driverErrorIn(error.cause);
  if (inner !== null) return inner;
  // drizzle and postgres.js hang the query and all its parameters on whatever went wrong, our own mistakes included.
  return 'query' in error ? { code: code ?? error.name, where: '' } : null;
}

/** Names of tables and constraints are ours; `detail`, `where` and `message` may quote a customer. */
function whereOf(error: object): string {
  const names = ['table_name', 'constraint_name', 'column_name'].flatMap((field) => {
    const name = Reflect.get(error, field);
    return typeof name === 'string' ? [name] : [];
  });
  return names.length > 0 ? ` (${names.join(', ')})` : '';
}
